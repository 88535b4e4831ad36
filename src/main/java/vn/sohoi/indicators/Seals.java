package vn.sohoi.indicators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;

/**
 * Takes the seal of a figure: what it said and the hash of what lay beneath, as the book knew it at one instant. Seals are read
 * by whoever may see the unit: of guarded data they hold what is told coarsely, and nothing beneath it, because a hash over a
 * number from 1 to 7 is found by trying seven.
 */
@Component
class Seals {
    private final Indicators indicators;
    private final Spreads spreads;
    private final OpenRows rows;

    Seals(Indicators indicators, Spreads spreads, OpenRows rows) {
        this.indicators = indicators;
        this.spreads = spreads;
        this.rows = rows;
    }

    /** Inside a scope that counts. */
    Seal of(Question asked, Instant knownAt) {
        var question = asked.knownAt(knownAt);
        var trees = spreads.trees(question);
        var figure = spreads.of(question, trees, SmallNumbers.OPEN).of(question.unit());
        return new Seal(figure.value(), figure.how(), figure.rows(), hash(lines(question, trees)), knownAt);
    }

    private List<String> lines(Question question, Trees trees) {
        var evidence = indicators.of(question.indicator());
        boolean told = Spreads.isTold(indicators.about(evidence), SmallNumbers.OPEN);
        return told || evidence instanceof Evidence.Ratio ? beneath(evidence, question, trees) : List.of();
    }

    private List<String> beneath(Evidence evidence, Question question, Trees trees) {
        return switch (evidence) {
            case Evidence.Ratio ratio ->
                Stream.of(ratio.numerator(), ratio.denominator())
                        .map(part -> HexFormat.of().formatHex(hash(lines(question.of(part), trees))))
                        .toList();
            case Evidence.Declared declared -> sayings(declared, question, trees);
            case Evidence.UnitsOf units ->
                trees.frame().subtree(question.unit()).stream()
                        .filter(one -> units.levels().contains(one.level().name()))
                        .map(one -> "unit|" + one.id())
                        .sorted()
                        .toList();
            case Evidence.UnitsAbove above -> unitsAbove(above, question, trees);
            default ->
                rows.of(question, Actor.MACHINE, new Figures.Page(0, Integer.MAX_VALUE)).stream()
                        .map(row -> row.pseudonym() + "|" + row.branch() + "|" + days(row.span()) + "|" + row.amount())
                        .sorted()
                        .toList();
        };
    }

    private List<String> unitsAbove(Evidence.UnitsAbove above, Question question, Trees trees) {
        var figures = spreads.of(question.of(above.figure()), trees, SmallNumbers.OPEN);
        return trees.frame().subtree(question.unit()).stream()
                .filter(one -> one.level().name().equals(above.level()))
                .map(one -> "unit|" + one.id() + "|" + values(figures.of(one.id())))
                .sorted()
                .toList();
    }

    /** Of a ratio its parts, since the percentage is rounded. */
    private static List<String> values(Figure figure) {
        var parts = figure.parts().isEmpty() ? List.of(figure) : figure.parts();
        return parts.stream().map(part -> String.valueOf(part.value())).toList();
    }

    private List<String> sayings(Evidence.Declared declared, Question question, Trees trees) {
        return spreads.said(declared, question, trees).stream()
                .map(Said::declaration)
                .map(one -> "said|" + one.unit() + "|" + one.first() + "|" + one.day() + "|" + one.value() + "|"
                        + one.source())
                .sorted()
                .toList();
    }

    private static String days(DateSpan span) {
        return span.asRange();
    }

    /** Lines one after another, each after its length, so that no two lists give one text. */
    private static byte[] hash(List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : lines) {
                var bytes = line.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
