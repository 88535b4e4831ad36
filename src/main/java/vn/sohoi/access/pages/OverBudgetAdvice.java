package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoi.access.OverBudget;

/** Whoever opened as many women's pages as her post is thought to need is led to where she says why she needs more. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OverBudgetAdvice {
    @ExceptionHandler
    String askWhy(OverBudget over, HttpServletRequest request) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(MoreReadingController.PAGE)
                        .queryParam("trang", "{page}")
                        .encode()
                        .buildAndExpand(request.getRequestURI())
                        .toUriString();
    }
}
