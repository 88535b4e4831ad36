package vn.sohoi.membership.pages;

import org.jspecify.annotations.Nullable;

/** The end of a membership, as typed. */
record DepartForm(
        @Nullable String how, @Nullable String on, @Nullable String decision) {}
