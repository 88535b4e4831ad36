package vn.sohoi.cadres.training.pages;

import org.jspecify.annotations.Nullable;

/**
 * A standard as it was typed.
 *
 * @param post the level and the post, as {@code COMMUNE:EXECUTIVE.CHAIR}
 * @param asks what is asked and of which value, as {@code EDUCATION:UNIVERSITY}
 */
record StandardForm(
        @Nullable String post,
        @Nullable String asks,
        @Nullable String basis,
        @Nullable String from) {}
