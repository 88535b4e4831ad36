package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;

/** A paper from above as typed. */
record InstructionForm(
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String dateText,
        @Nullable String dateRead,
        @Nullable String subject,
        @Nullable String deed,
        @Nullable String doer,
        @Nullable String due) {}
