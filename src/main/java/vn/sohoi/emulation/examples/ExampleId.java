package vn.sohoi.emulation.examples;

import java.util.UUID;

/** Identity of a model example. */
public record ExampleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
