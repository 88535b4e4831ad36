package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.OutsideSignIn;

/** Leads to the provider outside, and takes in whom it sends back. */
@Controller
@OpenToAll
class OutsideController {
    private final OutsideSignIn outside;

    OutsideController(OutsideSignIn outside) {
        this.outside = outside;
    }

    /** By a link, not a form: a form that leads to another host would need that host in what browsers are told. */
    @GetMapping("/dang-nhap/ngoai")
    RedirectView begin(HttpServletRequest request, HttpServletResponse response) {
        return to(outside.begin(request, response));
    }

    @GetMapping("/dang-nhap/ngoai/ve")
    RedirectView end(HttpServletRequest request, HttpServletResponse response) {
        return to(outside.end(request, response));
    }

    private static RedirectView to(String address) {
        var leading = new RedirectView(address);
        leading.setExpandUriTemplateVariables(false);
        leading.setExposeModelAttributes(false);
        return leading;
    }
}
