package vn.sohoi.emulation.examples.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.emulation.examples.Example;
import vn.sohoi.web.Ink;

/**
 * An example as it was typed.
 *
 * @param about UNIT or WOMAN; empty where it is told anew
 * @param unit number of the collective
 * @param name of the woman
 * @param who which of the women of that name she is
 */
record ExampleForm(
        @Nullable String about,
        @Nullable String unit,
        @Nullable String name,
        @Nullable String who,
        @Nullable String story,
        @Nullable String from,
        @Nullable String last,
        @Nullable String proof1,
        @Nullable String address1,
        @Nullable String proof2,
        @Nullable String address2) {

    static ExampleForm empty() {
        return new ExampleForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    static ExampleForm of(Example.Told told) {
        var from = told.span().from();
        var until = told.span().until();
        return new ExampleForm(
                null,
                null,
                null,
                null,
                told.story(),
                from == null ? "" : Ink.day(from),
                until == null ? "" : Ink.day(until.minusDays(1)),
                proof(told, 0).words(),
                proof(told, 0).address(),
                proof(told, 1).words(),
                proof(told, 1).address());
    }

    private static Proof proof(Example.Told told, int place) {
        return place < told.proofs().size() ? told.proofs().get(place) : new Proof("", "");
    }

    boolean isOfWoman() {
        return "WOMAN".equals(about);
    }

    /** Those that were typed; one without words is called by its address. */
    List<Proof> proofs() {
        return Stream.of(new Proof(said(proof1), said(address1)), new Proof(said(proof2), said(address2)))
                .filter(one -> !one.words().isEmpty() || !one.address().isEmpty())
                .map(one -> one.words().isEmpty() ? new Proof(one.address(), one.address()) : one)
                .toList();
    }

    /** What was typed in a field, never null. */
    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
