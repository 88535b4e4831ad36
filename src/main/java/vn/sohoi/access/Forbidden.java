package vn.sohoi.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** Inside her own reach, but the mandate does not hold this right: an answer with a sentence, status 403. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class Forbidden extends Refused {
    private static final long serialVersionUID = 1L;

    Forbidden() {
        super("access.forbidden");
    }
}
