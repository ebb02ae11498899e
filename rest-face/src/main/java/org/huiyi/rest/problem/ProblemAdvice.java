package org.huiyi.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Whatever an endpoint throws.
@RestControllerAdvice
public final class ProblemAdvice {
    private final ProblemPrinter printer;

    public ProblemAdvice(ProblemPrinter printer) {
        this.printer = printer;
    }

    @ExceptionHandler
    void problem(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        printer.print(failure, request, response);
    }
}
