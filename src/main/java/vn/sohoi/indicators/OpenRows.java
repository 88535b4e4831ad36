package vn.sohoi.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.indicators.spi.Names;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;

/** The rows beneath a figure, with what this reader may see of them. */
@Component
class OpenRows {
    private final Indicators indicators;
    private final Spreads spreads;
    private final Recount recount;
    private final Pseudonyms pseudonyms;
    private final List<Names> names;

    OpenRows(Indicators indicators, Spreads spreads, Recount recount, Pseudonyms pseudonyms, List<Names> names) {
        this.indicators = indicators;
        this.spreads = spreads;
        this.recount = recount;
        this.pseudonyms = pseudonyms;
        this.names = names;
    }

    List<EvidenceRow> of(Question question, Actor reader, Figures.Page page) {
        var found = switch (indicators.of(question.indicator())) {
            case Evidence.Stock stock -> stock(stock, question, page);
            case Evidence.Flow flow -> flow(flow, question, page);
            case Evidence.Distinct distinct -> once(distinct, question, page);
            default -> List.<Recount.Row>of();
        };
        var known = names(found, reader);
        return found.stream()
                .map(row -> new EvidenceRow(
                        pseudonyms.of(row.subject()), known.get(row.subject()), row.branch(), row.span(), row.amount()))
                .toList();
    }

    /** The figure with as many rows as lie beneath it: a tally adds up amounts and cannot say how many carry them. */
    Figure withRows(Figure figure, Question question, Trees trees) {
        if (figure.rows() == 0
                || question.knownAt() != null
                || !(indicators.of(question.indicator()) instanceof Evidence.Flow flow)
                || !flow.weighed()) return figure;
        long rows = 0;
        for (var piece : spreads.pieces(question, trees))
            rows += here(flow, piece, question, spreads.openable(piece, question, trees));
        return figure.withRows(rows);
    }

    private long here(Evidence.Flow flow, DateSpan piece, Question question, Collection<UnitId> branches) {
        return recount.within(flow, piece, question.knownAt(), branches).values().stream()
                .mapToLong(Counted::rows)
                .sum();
    }

    private List<Recount.Row> stock(Evidence.Stock stock, Question question, Figures.Page page) {
        var trees = spreads.trees(question);
        var piece = spreads.pieces(question, trees).getFirst();
        var slice = new Recount.Slice(spreads.openable(piece, question, trees), page.offset(), page.limit());
        return recount.open(stock, question.when().day(), question.knownAt(), slice);
    }

    /** Pieces of the period one after another; each is read only as far as the page needs. */
    private List<Recount.Row> flow(Evidence.Flow flow, Question question, Figures.Page page) {
        var found = new ArrayList<Recount.Row>();
        var trees = spreads.trees(question);
        long passed = 0;
        for (var piece : spreads.pieces(question, trees)) {
            if (found.size() == page.limit()) break;
            var branches = spreads.openable(piece, question, trees);
            long here = here(flow, piece, question, branches);
            long skip = Math.max(0, page.offset() - passed);
            var slice = new Recount.Slice(branches, skip, page.limit() - found.size());
            if (skip < here) found.addAll(recount.open(flow, piece, question.knownAt(), slice));
            passed += here;
        }
        return found;
    }

    /** Each person by her first row within the period. */
    private List<Recount.Row> once(Evidence.Distinct distinct, Question question, Figures.Page page) {
        if (!(indicators.of(distinct.flow()) instanceof Evidence.Flow flow)) return List.of();
        var first = new LinkedHashMap<UUID, Recount.Row>();
        for (var row : flow(flow, question, new Figures.Page(0, Integer.MAX_VALUE)))
            first.putIfAbsent(row.subject(), row);
        return first.values().stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(row -> new Recount.Row(row.subject(), row.branch(), row.span(), 1))
                .toList();
    }

    private Map<UUID, String> names(List<Recount.Row> found, Actor reader) {
        var subjects = found.stream().map(Recount.Row::subject).distinct().toList();
        return names.stream()
                .map(source -> source.of(subjects, reader))
                .reduce(new java.util.HashMap<>(), (all, some) -> {
                    all.putAll(some);
                    return all;
                });
    }
}
