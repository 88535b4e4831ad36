package vn.sohoi.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Names;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;

/** What changed beneath a figure since an instant, row by row. */
@Component
class Since {
    private final Indicators indicators;
    private final Spreads spreads;
    private final Changes changes;
    private final Pseudonyms pseudonyms;
    private final List<Names> names;

    Since(Indicators indicators, Spreads spreads, Changes changes, Pseudonyms pseudonyms, List<Names> names) {
        this.indicators = indicators;
        this.spreads = spreads;
        this.changes = changes;
        this.pseudonyms = pseudonyms;
        this.names = names;
    }

    /** Inside a scope that counts. */
    List<Change> of(Question question, Instant knownAt, Actor reader) {
        return switch (indicators.of(question.indicator())) {
            case Evidence.Stock stock -> people(question, stock(stock, question, knownAt), reader);
            case Evidence.Flow flow -> people(question, flow(flow, question, knownAt), reader);
            case Evidence.Distinct distinct -> of(question.of(distinct.flow()), knownAt, reader);
            case Evidence.Declared declared -> sayings(declared, question, knownAt);
            case Evidence.Ratio ratio -> {
                var both = new ArrayList<>(of(question.of(ratio.numerator()), knownAt, reader));
                both.addAll(of(question.of(ratio.denominator()), knownAt, reader));
                yield both;
            }
            case Evidence.UnitsAbove above -> of(question.of(above.figure()), knownAt, reader);
            case Evidence.UnitsOf units -> List.of();
        };
    }

    private List<Changes.Row> stock(Evidence.Stock stock, Question question, Instant knownAt) {
        var piece = spreads.pieces(question, spreads.trees(question)).getFirst();
        return changes.on(stock, question.when().day(), knownAt, branches(piece, piece, question, knownAt));
    }

    /** Piece by piece; a tree that was corrected afterwards may have had other pieces then. */
    private List<Changes.Row> flow(Evidence.Flow flow, Question question, Instant knownAt) {
        var found = new ArrayList<Changes.Row>();
        for (var piece : spreads.pieces(question, spreads.trees(question)))
            found.addAll(changes.within(flow, piece, knownAt, branches(piece, piece, question, knownAt)));
        return found;
    }

    private Changes.Both branches(DateSpan then, DateSpan now, Question question, Instant knownAt) {
        var before = question.knownAt(knownAt);
        return new Changes.Both(
                spreads.openable(then, before, spreads.trees(before)),
                spreads.openable(now, question, spreads.trees(question)));
    }

    private List<Change> people(Question question, List<Changes.Row> rows, Actor reader) {
        var subjects = rows.stream().map(Changes.Row::subject).distinct().toList();
        var known = names(subjects, reader);
        return rows.stream()
                .map(row -> new Change(
                        question.indicator(),
                        row.subject(),
                        pseudonyms.of(row.subject()),
                        known.get(row.subject()),
                        row.branch(),
                        row.span(),
                        row.amount(),
                        row.recorded()))
                .toList();
    }

    private Map<UUID, String> names(Collection<UUID> subjects, Actor reader) {
        var all = new HashMap<UUID, String>();
        for (var source : names) all.putAll(source.of(subjects, reader));
        return all;
    }

    private List<Change> sayings(Evidence.Declared declared, Question question, Instant knownAt) {
        var then = question.knownAt(knownAt);
        var before = spreads.said(declared, then, spreads.trees(then));
        var after = spreads.said(declared, question, spreads.trees(question));
        var found = new ArrayList<Change>();
        before.stream()
                .filter(one -> after.stream().noneMatch(other -> same(one, other)))
                .forEach(one -> found.add(change(question, one, -1)));
        after.stream()
                .filter(one -> before.stream().noneMatch(other -> same(one, other)))
                .forEach(one -> found.add(change(question, one, 1)));
        return found;
    }

    private static boolean same(Said one, Said other) {
        return one.declaration().equals(other.declaration()) && one.recorded().equals(other.recorded());
    }

    private static Change change(Question question, Said said, int sign) {
        var declaration = said.declaration();
        var first = Objects.requireNonNullElse(declaration.first(), declaration.day());
        var replaced = said.replaced();
        return new Change(
                question.indicator(),
                null,
                "",
                null,
                declaration.unit(),
                DateSpan.between(first, declaration.day().plusDays(1)),
                sign * declaration.value(),
                sign < 0 && replaced != null ? replaced : said.recorded());
    }
}
