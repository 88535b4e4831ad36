package vn.sohoi.emulation;

import java.util.UUID;

/** Identity of one version of a scheme. */
public record SchemeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
