package vn.sohoi.reorganisation.pages;

import static vn.sohoi.reorganisation.pages.NewActForm.said;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/** The number of a unit, as a form sends it. */
final class TypedUnit {
    private TypedUnit() {}

    /** Empty for what is no such number. */
    static Optional<UnitId> of(@Nullable String typed) {
        return said(typed).matches("\\d{1,18}")
                ? Optional.of(new UnitId(Long.parseLong(said(typed))))
                : Optional.empty();
    }
}
