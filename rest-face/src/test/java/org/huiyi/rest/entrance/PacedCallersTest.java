package org.huiyi.rest.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.rest.problem.ProblemPrinter;
import org.huiyi.rest.problem.Problems;
import org.huiyi.rest.problem.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class PacedCallersTest {
    private final EveryAnswer everyAnswer =
            new EveryAnswer(
                    new ProblemPrinter(new Problems(Texts.ofService()), JsonMapper.shared()));
    private final PacedCallers paced = new PacedCallers(new Pace(0.1, 1, () -> 0));

    @Test
    void too_many_requests_are_told_when_to_come_back() throws Exception {
        assertThat(ask().getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = ask();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("/problems/too-many-requests");
    }

    private MockHttpServletResponse ask() throws Exception {
        var request = new MockHttpServletRequest("GET", "/v1/rooms");
        var response = new MockHttpServletResponse();
        everyAnswer.doFilter(
                request,
                response,
                new MockFilterChain(
                        new jakarta.servlet.http.HttpServlet() {
                            @Override
                            protected void service(
                                    jakarta.servlet.http.HttpServletRequest q,
                                    jakarta.servlet.http.HttpServletResponse a) {}
                        },
                        paced));
        return response;
    }
}
