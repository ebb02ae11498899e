package org.huiyi.rest.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyi.rest.problem.ProblemPrinter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/// 401 with the challenge of RFC 6750 and a problem.
public final class SignIn implements AuthenticationEntryPoint {
    private final BearerTokenAuthenticationEntryPoint challenge =
            new BearerTokenAuthenticationEntryPoint();
    private final ProblemPrinter printer;

    public SignIn(ProblemPrinter printer) {
        this.printer = printer;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        challenge.commence(request, response, failure);
        printer.print(401, request, response);
    }
}
