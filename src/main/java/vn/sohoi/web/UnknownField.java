package vn.sohoi.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** A form came with a field that it does not have. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class UnknownField extends Refused {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    UnknownField(String name) {
        super("web.unknown-field", name.substring(0, Math.min(SHOWN, name.length())));
    }
}
