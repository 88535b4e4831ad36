package vn.sohoi.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** She has opened as many women's pages today as her post is thought to need; with a reason she may go on. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class OverBudget extends Refused {
    private static final long serialVersionUID = 1L;

    OverBudget(long opened) {
        super("access.over-budget", opened);
    }
}
