package vn.sohoi.membership.pages;

import org.jspecify.annotations.Nullable;

/** The next step with a woman, as typed. */
record ProspectForm(
        @Nullable String step,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String note) {}
