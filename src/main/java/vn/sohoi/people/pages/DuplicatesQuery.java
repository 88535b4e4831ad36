package vn.sohoi.people.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.ListedMerge;
import vn.sohoi.people.ListedPair;
import vn.sohoi.people.Merges;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;
import vn.sohoi.web.Stretch;

/** Puts together what stands on the list of pairs. */
@Component
class DuplicatesQuery {
    private static final int ROWS = 25;
    private static final int LIKELY = 50;
    private static final int MAYBE = 10;

    private final Duplicates duplicates;
    private final Merges merges;
    private final Standing standing;
    private final Texts texts;

    DuplicatesQuery(Duplicates duplicates, Merges merges, Standing standing, Texts texts) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.standing = standing;
        this.texts = texts;
    }

    /** @param from place of the first row, from 1 */
    DuplicatesPage waiting(int from, Actor actor, Locale language) {
        int after = Math.max(0, from - 1);
        var rows = duplicates.pairs(ROWS, after, actor).stream().map(this::row).toList();
        return new DuplicatesPage(
                texts.say(language, "people.duplicates"),
                searched(),
                false,
                rows,
                List.of(),
                stretch(after, rows.size(), duplicates.count(0, actor)));
    }

    DuplicatesPage joined(Actor actor, Locale language) {
        var merged = merges.standing(200, actor).stream().map(this::merged).toList();
        return new DuplicatesPage(texts.say(language, "people.duplicates"), searched(), true, List.of(), merged, null);
    }

    private DuplicatesPage.@Nullable Searched searched() {
        return duplicates
                .last()
                .map(last -> new DuplicatesPage.Searched(day(last.at()), last.persons()))
                .orElse(null);
    }

    /** The reader's own side first. */
    private DuplicatesPage.Row row(ListedPair pair) {
        boolean turned = !pair.low().isSeen();
        return new DuplicatesPage.Row(
                pair.isWhole()
                        ? DuplicatesController.PAGE + "/" + pair.low().person() + "/"
                                + pair.high().person()
                        : "",
                side(turned ? pair.high() : pair.low()),
                side(turned ? pair.low() : pair.high()),
                likely(pair.score()),
                pair.signs());
    }

    private DuplicatesPage.Side side(ListedPair.Side side) {
        var name = side.name();
        return name == null
                ? new DuplicatesPage.Side("", "", standing.communeOf(side.branch()))
                : new DuplicatesPage.Side(name, Ink.day(side.birth()), standing.branch(side.branch()));
    }

    private DuplicatesPage.Merged merged(ListedMerge merge) {
        return new DuplicatesPage.Merged(
                DuplicatesController.PAGE + "/ghep/" + merge.merge() + "/tach",
                merge.name(),
                standing.branch(merge.branch()),
                merge.goneName(),
                merge.made().login(),
                day(merge.made().at()));
    }

    /** Said as a share of hundred it would look more exact than it is. */
    static String likely(int score) {
        return "people.likely." + (score >= LIKELY ? "much" : score >= MAYBE ? "some" : "little");
    }

    private String day(Instant instant) {
        return Ink.day(standing.day(instant));
    }

    private static @Nullable Stretch stretch(int after, int shown, long all) {
        if (all <= ROWS) return null;
        return new Stretch(
                after + 1,
                after + shown,
                all,
                after == 0 ? "" : DuplicatesController.PAGE + "?tu=" + Math.max(1, after + 1 - ROWS),
                after + shown >= all ? "" : DuplicatesController.PAGE + "?tu=" + (after + shown + 1));
    }
}
