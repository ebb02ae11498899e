package org.huiyi.rest.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// The container's own no, to requests that it cannot even parse: a problem, of constant text, in
/// English, since nothing of such a request can be trusted.
public final class ContainerProblem extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, status >= 500 ? internal(status) : malformed(status));
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("caller gone before its error was told", e);
        }
    }

    private static void write(Response response, String body) throws IOException {
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", "en");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
    }

    private static String malformed(int status) {
        return problem("malformed-request", "The request cannot be read", status);
    }

    private static String internal(int status) {
        return problem("internal-error", "Something broke on our side", status);
    }

    private static String problem(String name, String title, int status) {
        return "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s.\"}"
                .formatted(name, title, status, title);
    }
}
