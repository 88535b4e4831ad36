package vn.sohoi.membership.pages;

import org.jspecify.annotations.Nullable;

/** A wish to move a member, as typed; {@code noi} are words for another commune. */
record TransferForm(
        @Nullable String to,
        @Nullable String on,
        @Nullable String reason,
        @Nullable String noi) {}
