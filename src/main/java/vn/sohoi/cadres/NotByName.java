package vn.sohoi.cadres;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sohoi.kernel.Refused;

/** The mandate sees numbers of officers here and none of them by name. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class NotByName extends Refused {
    private static final long serialVersionUID = 1L;

    NotByName(String key) {
        super(key);
    }
}
