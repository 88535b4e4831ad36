package vn.sohoi.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** The form did its work when it was handed in first, and its answer cannot be shown a second time. */
@ResponseStatus(HttpStatus.OK)
public final class AlreadyDone extends Refused {
    private static final long serialVersionUID = 1L;

    public AlreadyDone() {
        super("audit.already-done");
    }
}
