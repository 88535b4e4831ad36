package vn.sohoi.emulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is checked. Every claim that says otherwise than the book counts is; of the rest a share that grows with how much the
 * unit erred before. The draw depends on the round, the unit and the criterion alone: whoever draws again draws the same.
 */
@Component
class CheckDraw {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MarkRows marks;

    CheckDraw(MarkRows marks) {
        this.marks = marks;
    }

    List<MarkRows.Drawn> of(Scores.Table table) {
        var errors = marks.errors(table.cards().keySet());
        var drawn = new ArrayList<MarkRows.Drawn>();
        for (var card : table.cards().values()) {
            var share = table.scheme().checks().share(errors.get(card.unit()));
            var rest = new ArrayList<CriterionId>();
            for (var line : card.lines()) {
                if (saysOtherwise(line))
                    drawn.add(new MarkRows.Drawn(card.unit(), line.criterion().id(), HUNDRED));
                else rest.add(line.criterion().id());
            }
            rest.sort(Comparator.comparing(one -> lot(table.round().id(), card, one)));
            for (var one : rest.subList(0, many(rest.size(), share)))
                drawn.add(new MarkRows.Drawn(card.unit(), one, share));
        }
        return drawn;
    }

    private static boolean saysOtherwise(Card.Line line) {
        return line.claim() != null && line.claimed().compareTo(line.evident()) != 0;
    }

    /** Rounded up: of few criteria at least one is looked at. */
    private static int many(int all, BigDecimal share) {
        return BigDecimal.valueOf(all)
                .multiply(share)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValue();
    }

    private static UUID lot(RoundId round, Card card, CriterionId criterion) {
        return UUID.nameUUIDFromBytes((round + " " + card.unit() + " " + criterion).getBytes(StandardCharsets.UTF_8));
    }
}
