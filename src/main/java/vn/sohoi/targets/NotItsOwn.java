package vn.sohoi.targets;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** The unit acts for itself; whoever stands above reads and waits for it. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class NotItsOwn extends Refused {
    private static final long serialVersionUID = 1L;

    NotItsOwn() {
        super("targets.not-its-own");
    }
}
