package vn.sohoi.closings.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round to be opened, as typed. */
record OpenRoundForm(
        @Nullable String ky, @Nullable String han, @Nullable List<String> chiSo) {
    List<String> chosen() {
        return chiSo == null ? List.of() : chiSo;
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
