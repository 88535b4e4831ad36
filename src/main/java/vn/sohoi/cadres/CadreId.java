package vn.sohoi.cadres;

import java.util.UUID;

/** Identity of somebody who holds or held positions. */
public record CadreId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
