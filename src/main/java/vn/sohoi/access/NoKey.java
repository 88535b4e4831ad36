package vn.sohoi.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** A form came without the key that every page of the book puts into it. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class NoKey extends Refused {
    private static final long serialVersionUID = 1L;

    NoKey() {
        super("access.no-key");
    }
}
