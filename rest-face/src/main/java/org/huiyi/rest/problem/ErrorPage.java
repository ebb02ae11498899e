package org.huiyi.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the container sends what failed outside every endpoint and filter of ours.
@Controller
public final class ErrorPage implements ErrorController {
    private final ProblemPrinter printer;

    public ErrorPage(ProblemPrinter printer) {
        this.printer = printer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        printer.print(status instanceof Integer code ? code : 404, request, response);
    }
}
