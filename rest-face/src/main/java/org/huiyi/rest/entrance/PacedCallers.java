package org.huiyi.rest.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyi.rest.problem.TooManyRequestsException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Holds each caller to its pace; without a token the address is the caller.
public final class PacedCallers extends OncePerRequestFilter {
    private final Pace pace;

    public PacedCallers(Pace pace) {
        this.pace = pace;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = pace.ask(callerOf(request));
        if (wait > 0) {
            throw new TooManyRequestsException(wait);
        }
        chain.doFilter(request, response);
    }

    private static String callerOf(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken
                ? "@" + request.getRemoteAddr()
                : who.getName();
    }
}
