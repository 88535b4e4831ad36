package vn.sohoi.emulation.awards;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** The mandate sees how many are honoured and nobody by name, so it writes nothing here. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class NotByName extends Refused {
    private static final long serialVersionUID = 1L;

    NotByName() {
        super("emulation.award.not-by-name");
    }
}
