package vn.sohoi.cadres;

import vn.sohoi.kernel.DateSpan;

/**
 * One thing that is known of a cadre.
 *
 * @param value one of the trait's parts
 */
public record Fact(Trait trait, String value, DateSpan valid) {}
