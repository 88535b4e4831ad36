package vn.sohoi.emulation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** Each unit holds its own rounds and claims its own points; whoever stands above reads. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class NotItsOwn extends Refused {
    private static final long serialVersionUID = 1L;

    NotItsOwn() {
        super("emulation.not-its-own");
    }
}
