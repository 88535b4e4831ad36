package vn.sohoi.reports.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.reports.Fields;
import vn.sohoi.reports.Made;
import vn.sohoi.reports.Pieces;
import vn.sohoi.reports.Version;
import vn.sohoi.reports.pages.WhyChanged.Between;
import vn.sohoi.reports.words.NumberText;
import vn.sohoi.web.Comparison;
import vn.sohoi.web.Comparison.Agreement;

/** Sets two versions beside one another, number by number and part by part. */
@Component
class VersionComparing {
    /** For so many numbers the rows beneath are read; more is another report and not a changed one. */
    private static final int EXPLAINED = 60;

    private final Fields fields;
    private final WhyChanged why;
    private final Words words;

    VersionComparing(Fields fields, WhyChanged why, Words words) {
        this.fields = fields;
        this.why = why;
        this.words = words;
    }

    ComparePage of(Version earlier, Version later, Actor reader, Locale language) {
        var between = new Between(earlier.knownAt(), later.knownAt(), reader, language);
        var changes = new ArrayList<ComparePage.Change>();
        var after = byQuestion(later);
        int same = 0;
        for (var entry : byQuestion(earlier).entrySet()) {
            var other = after.remove(entry.getKey());
            if (other != null && equal(entry.getValue().value(), other.value())) same++;
            else if (other == null || changes.size() >= EXPLAINED)
                changes.add(change(entry.getValue(), other, List.of()));
            else changes.add(change(entry.getValue(), other, why.of(other, between)));
        }
        after.values().forEach(fresh -> changes.add(change(null, fresh, List.of())));
        return new ComparePage(
                later.report().draft().title(),
                Links.report(later.report().id()),
                words.say(language, "reports.version-of", earlier.number()),
                words.say(language, "reports.version-of", later.number()),
                changes,
                same,
                words(earlier, later, language));
    }

    private static Map<String, Made> byQuestion(Version version) {
        var all = new LinkedHashMap<String, Made>();
        for (var made : version.figures()) all.put(made.unit() + " " + made.indicator() + " " + made.sort(), made);
        return all;
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }

    private static ComparePage.Change change(@Nullable Made before, @Nullable Made after, List<String> why) {
        var any = after == null ? Objects.requireNonNull(before) : after;
        return new ComparePage.Change(
                any.name(),
                any.unitName(),
                before == null ? "" : NumberText.inCell(before),
                before == null ? "" : before.address(),
                after == null ? "" : NumberText.inCell(after),
                after == null ? "" : after.address(),
                difference(before, after),
                why);
    }

    private static String difference(@Nullable Made before, @Nullable Made after) {
        var then = before == null ? null : before.value();
        var now = after == null ? null : after.value();
        return then == null || now == null || after == null
                ? ""
                : NumberText.difference(now.subtract(then), after.measure());
    }

    /** The title, then part by part, with the numbers as each version says them. */
    private List<Comparison> words(Version earlier, Version later, Locale language) {
        var rows = new ArrayList<Comparison>();
        rows.add(row(
                words.say(language, "reports.title"),
                earlier.report().draft().title(),
                later.report().draft().title()));
        var before = said(earlier);
        var after = said(later);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++)
            rows.add(row(
                    words.say(language, "reports.part", i + 1),
                    i < before.size() ? before.get(i) : "",
                    i < after.size() ? after.get(i) : ""));
        return rows;
    }

    private List<String> said(Version version) {
        var answers = fields.answers(version);
        return version.report().draft().parts().stream()
                .map(part -> (part.title() + "\n" + Pieces.plain(part.text(), answers::say)).strip())
                .toList();
    }

    private static Comparison row(String word, String left, String right) {
        var agreement = left.equals(right)
                ? Agreement.SAME
                : left.isEmpty() || right.isEmpty() ? Agreement.MISSING : Agreement.DIFFERENT;
        return new Comparison(word, left, right, agreement);
    }
}
