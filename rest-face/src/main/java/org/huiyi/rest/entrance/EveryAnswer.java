package org.huiyi.rest.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyi.rest.problem.ProblemPrinter;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/// The outermost filter: gives every answer its correlation id, forbids storing it, and turns what the
/// filters behind it throw into problems.
public final class EveryAnswer extends OncePerRequestFilter {
    public static final String CORRELATION = "X-Correlation-Id";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");

    private final ProblemPrinter printer;

    public EveryAnswer(ProblemPrinter printer) {
        this.printer = printer;
    }

    /// The id of the story that a request belongs to: the caller's, or a new one.
    public static String correlationOf(HttpServletRequest request) {
        return request.getAttribute(CORRELATION) instanceof String id ? id : fresh(null);
    }

    private static String fresh(@Nullable String told) {
        return told != null && SAFE.matcher(told).matches() ? told : UUID.randomUUID().toString();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String correlation = fresh(request.getHeader(CORRELATION));
        request.setAttribute(CORRELATION, correlation);
        response.setHeader(CORRELATION, correlation);
        response.setHeader("Cache-Control", "no-store");
        try (var _ = MDC.putCloseable("correlationId", correlation)) {
            guarded(request, response, chain);
        }
    }

    private void guarded(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            printer.print(rootOf(e), request, response);
        }
    }

    private static Throwable rootOf(Exception e) {
        return e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
    }
}
