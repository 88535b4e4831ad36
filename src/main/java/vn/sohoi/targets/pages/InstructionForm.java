package vn.sohoi.targets.pages;

import org.jspecify.annotations.Nullable;

/** The head of a paper from above as typed; what is to be done stands in {@link DeedForm}s. */
record InstructionForm(
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String dateText,
        @Nullable String dateRead,
        @Nullable String subject) {}
