package vn.sohoi.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.sohoi.indicators.spi.Evidence;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitLevel;

/** The figures of the book: asked, laid out by sub-unit, opened to the rows beneath. Nobody types what can be counted. */
@Service
public class Figures {
    private final Indicators indicators;
    private final Spreads spreads;
    private final OpenRows rows;
    private final Declarations declarations;
    private final Guard guard;

    Figures(Indicators indicators, Spreads spreads, OpenRows rows, Declarations declarations, Guard guard) {
        this.indicators = indicators;
        this.spreads = spreads;
        this.rows = rows;
        this.declarations = declarations;
        this.guard = guard;
    }

    /** Every indicator of the book, in the order in which the features contribute them. */
    public Collection<Evidence> indicators() {
        return indicators.all();
    }

    /** @throws Refused when no feature contributes it */
    public Evidence indicator(String code) {
        return indicators.of(code);
    }

    /**
     * The answer.
     *
     * @throws Refused for an unknown indicator, a flow without a period, or a unit that is not in the frame's tree
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public Figure answer(Question question, Actor reader) {
        return counting(question, reader, trees -> spreads.of(question, trees).of(question.unit()));
    }

    /**
     * The same by the units directly beneath, in the tree's order. What stands and what happened sum to the parent; of a ratio
     * its two parts do. A branch whose members are not all in groups is among its own children.
     */
    public Map<Unit, Figure> children(Question question, Actor reader) {
        return counting(question, reader, trees -> {
            var spread = spreads.of(question, trees);
            var figures = new LinkedHashMap<Unit, Figure>();
            var children = spreads.children(question, trees);
            for (var child : children) figures.put(child, spread.of(child.id()));
            var itself = spreads.unit(question, trees);
            if (itself != null && itself.level() == UnitLevel.BRANCH && !children.isEmpty()) {
                var own = spread.own(itself.id());
                if (own.rows() > 0) figures.put(itself, own);
            }
            return figures;
        });
    }

    /**
     * The rows beneath what stands or what happened, by branch. With a name for whom the reader may read, a pseudonym for all;
     * nothing for ratios, counted units and declared figures, whose parts are figures themselves.
     *
     * @param page which rows
     */
    public List<EvidenceRow> open(Question question, Actor reader, Page page) {
        return counting(question, reader, trees -> rows.of(question, reader, page));
    }

    /** Which rows of many: so many after so many. */
    public record Page(long offset, int limit) {
        /** The first thousand. */
        public static final Page FIRST = new Page(0, 1000);
    }

    /** What was said last on or before the day, by unit: for showing source, author and day beside a declared figure. */
    public Map<UnitId, Said> declarations(String indicator, LocalDate day) {
        return declarations.on(indicator, day, null);
    }

    /**
     * All that was ever declared of a unit, newest day first; what a later saying replaced is among it.
     *
     * @throws vn.sohoi.kernel.NotFound for a unit beyond the reader's reach
     */
    public List<Said> saidOf(String indicator, UnitId unit, Actor reader) {
        return guard.reading(unit, reader, () -> declarations.of(indicator, unit));
    }

    /**
     * Records a declared figure; of the same unit and day it corrects what was said before.
     *
     * @throws Refused when the book counts that indicator itself, for a value below 0, without a source
     */
    public void declare(Declaration declaration, Actor actor) {
        if (!(indicators.of(declaration.indicator()) instanceof Evidence.Declared))
            throw new Refused("indicators.not-declarable", declaration.indicator());
        if (declaration.value() < 0) throw new Refused("indicators.declare-no-value");
        if (declaration.source().isBlank()) throw new Refused("indicators.declare-no-source");
        guard.writing(declaration, actor, () -> declarations.record(declaration, actor.login()));
    }

    private <T> T counting(Question question, Actor reader, Function<Trees, T> work) {
        return guard.counting(question, reader, () -> {
            var trees = spreads.trees(question);
            if (spreads.unit(question, trees) == null)
                throw new Refused(
                        "indicators.unit-not-in-tree", question.frame().word());
            return work.apply(trees);
        });
    }
}
