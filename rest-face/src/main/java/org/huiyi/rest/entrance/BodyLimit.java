package org.huiyi.rest.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.huiyi.rest.problem.TooLargeException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the body once, up to the limit, and keeps it: the repeat of a request is told by its bytes.
/// Multipart bodies pass; the container has limits of its own for them.
public final class BodyLimit extends OncePerRequestFilter {
    private final int limit;

    public BodyLimit(int limitInBytes) {
        this.limit = limitInBytes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            throw new TooLargeException();
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new TooLargeException();
        }
        chain.doFilter(new KeptBody(request, body), response);
    }
}
