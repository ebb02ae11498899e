package org.huiyi.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/// Writes problems straight into the response: whatever the request accepts, failures are problem+json,
/// from filters as from endpoints.
public final class ProblemPrinter {
    private final Problems problems;
    private final JsonMapper json;

    public ProblemPrinter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /// A response under way cannot be taken back; it is cut off instead.
    public void print(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        print(problems.word(failure, request), response);
    }

    public void print(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        print(problems.word(status, request), response);
    }

    private void print(Worded worded, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("failed after the answer had begun");
        }
        response.resetBuffer();
        response.setStatus(worded.problem().status());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, worded.locale().toLanguageTag());
        response.setHeader(HttpHeaders.ETAG, null);
        worded.headers().forEach((name, values) -> header(response, name, values));
        byte[] body = json.writeValueAsBytes(worded.problem());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static void header(HttpServletResponse response, String name, List<String> values) {
        if (!Replies.REFERENCE.equals(name)) {
            response.setHeader(name, String.join(", ", values));
        }
    }
}
