package org.huiyi.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.eventstore.RefusedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Whatever an endpoint throws.
@RestControllerAdvice
public final class ProblemAdvice {
    private final ProblemPrinter printer;
    private final List<RefusalWitness> witnesses;

    public ProblemAdvice(ProblemPrinter printer, List<RefusalWitness> witnesses) {
        this.printer = printer;
        this.witnesses = List.copyOf(witnesses);
    }

    @ExceptionHandler
    void problem(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure instanceof RefusedException refused && counts(refused, request)) {
            var rules = refused.refusals().stream().map(Refusal::rule).collect(Collectors.toSet());
            witnesses.forEach(witness -> witness.refused(rules));
        }
        printer.print(failure, request, response);
    }

    /// Not when the caller must not learn of it, and not when nothing was to be done anyway.
    private static boolean counts(RefusedException refused, HttpServletRequest request) {
        return Refusals.groundOf(refused) != Ground.HIDDEN
                && !"true".equals(request.getParameter("dryRun"));
    }
}
