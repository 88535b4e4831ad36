package vn.sohoi.membership.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoi.access.Scopes;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.membership.pages.RollPage.Asked;
import vn.sohoi.membership.pages.RollPage.Row;
import vn.sohoi.membership.pages.RollRows.Line;
import vn.sohoi.membership.pages.RollRows.Wanted;
import vn.sohoi.people.FoundPerson;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;
import vn.sohoi.web.Part;
import vn.sohoi.web.Stretch;

/** Puts the roll together: by branch, by words, or one of the saved views. */
@Component
class RollQuery {
    /** So many stand on one page. */
    static final int PAGE = 50;

    private static final int MOST_HITS = 200;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final RollRows rows;
    private final PeopleSearch search;
    private final Units units;
    private final Scopes scopes;
    private final Audit audit;
    private final Words words;

    RollQuery(RollRows rows, PeopleSearch search, Units units, Scopes scopes, Audit audit, Words words) {
        this.rows = rows;
        this.search = search;
        this.units = units;
        this.scopes = scopes;
        this.audit = audit;
        this.words = words;
    }

    /** What the texts and the clock say on a page. */
    @Component
    record Words(Texts texts, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    private record Found(List<Row> rows, long all) {}

    RollPage empty(Locale language) {
        return new RollPage(
                words.texts().say(language, "membership.roll"),
                false,
                0,
                new Asked("", "", ""),
                Map.of(),
                List.of(),
                null);
    }

    /** @param unit the branch asked for or the reader's own unit; within her reach */
    RollPage roll(Asked asked, UnitId unit, Part part, Actor actor, Locale language) {
        var tree = units.treeOn(words.today());
        var own = actor.unit() == null ? unit : actor.unit();
        var standing = scopes.names(actor, () -> rows.count(new Wanted(tree.branchesUnder(own), tree.day(), null)));
        var found = found(asked, unit, part, actor, tree);
        return new RollPage(
                words.texts().say(language, "membership.roll"),
                true,
                standing,
                asked,
                branches(tree, own, words.texts().say(language, "membership.all-branches")),
                found.rows(),
                stretch(asked, part.after(), found));
    }

    private Found found(Asked asked, UnitId unit, Part part, Actor actor, UnitTree tree) {
        if (!asked.words().isBlank()) return byWords(asked.words(), unit, part, actor, tree);
        var since = asked.view().equals("moi") ? tree.day().withDayOfYear(1) : null;
        var wanted = new Wanted(tree.branchesUnder(unit), tree.day(), since);
        return scopes.names(actor, () -> {
            var lines = rows.list(wanted, part.most(), part.after());
            read(unit, lines.size(), actor);
            return new Found(lines.stream().map(line -> row(line, "", tree)).toList(), rows.count(wanted));
        });
    }

    /** A year among the words is the birth's. */
    private Found byWords(String typed, UnitId unit, Part part, Actor actor, UnitTree tree) {
        var year = YEAR.matcher(typed)
                .results()
                .map(hit -> hit.group())
                .findFirst()
                .orElse(null);
        var name = YEAR.matcher(typed).replaceAll(" ");
        var ids = search.search(name, actor, Optional.of(unit), MOST_HITS).stream()
                .map(FoundPerson::id)
                .toList();
        var lines = scopes
                .names(actor, () -> {
                    read(unit, Math.min(part.most(), ids.size()), actor);
                    return rows.of(ids, tree.day());
                })
                .stream()
                .filter(line -> isOfYear(line, year))
                .sorted(Comparator.comparing((Line line) -> FullName.of(line.fullName()), FullName.ORDER))
                .toList();
        return new Found(
                lines.stream()
                        .skip(part.after())
                        .limit(part.most())
                        .map(line -> row(line, name, tree))
                        .toList(),
                lines.size());
    }

    private void read(UnitId unit, long people, Actor actor) {
        if (people > 0)
            audit.read(
                    actor,
                    Reading.ofMany("membership.read-roll", "units.unit", unit, people, "full_name", "birth", "joined"));
    }

    private static boolean isOfYear(Line line, @Nullable String year) {
        var birth = line.birth();
        return year == null || (birth != null && year.equals(String.valueOf(birth.year())));
    }

    private static Row row(Line line, String typed, UnitTree tree) {
        return new Row(
                "/hoi-vien/" + line.person(),
                NameMatch.of(line.fullName(), typed),
                TypedDate.written(line.birth()),
                name(tree, line.branch()),
                TypedDate.written(line.joined()),
                "membership.state." + line.state(),
                line.state().equals("STANDING") ? "done" : "");
    }

    static String name(UnitTree tree, UnitId branch) {
        var unit = tree.find(branch);
        return unit == null ? "" : unit.name();
    }

    private static Map<String, String> branches(UnitTree tree, UnitId own, String all) {
        var options = new LinkedHashMap<String, String>();
        options.put("", all);
        tree.branchesUnder(own).stream()
                .map(tree::unit)
                .forEach((Unit unit) -> options.put(unit.id().toString(), unit.name()));
        return options;
    }

    private static @Nullable Stretch stretch(Asked asked, int after, Found found) {
        if (found.rows().isEmpty()) return null;
        return Stretch.of(after, found.rows().size(), found.all(), PAGE, left -> address(asked, left));
    }

    private static String address(Asked asked, int after) {
        return UriComponentsBuilder.fromPath("/hoi-vien")
                .queryParam("q", "{words}")
                .queryParam("chi-hoi", "{branch}")
                .queryParam("xem", "{view}")
                .queryParam("tu", after)
                .encode()
                .buildAndExpand(asked.words(), asked.branch(), asked.view())
                .toUriString();
    }
}
