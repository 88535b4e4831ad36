package vn.sohoi.people.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Choice;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.Merges;
import vn.sohoi.people.People;
import vn.sohoi.people.Person;
import vn.sohoi.people.pages.PairPage.Line;
import vn.sohoi.people.pages.PairPage.Said;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Comparison.Agreement;
import vn.sohoi.web.Ink;

/** Puts two rows beside each other: only what at least one of them tells. */
@Component
class PairQuery {
    private static final int TAIL = 3;

    private final Duplicates duplicates;
    private final People people;
    private final Merges merges;
    private final Standing standing;
    private final Texts texts;

    PairQuery(Duplicates duplicates, People people, Merges merges, Standing standing, Texts texts) {
        this.duplicates = duplicates;
        this.people = people;
        this.merges = merges;
        this.standing = standing;
        this.texts = texts;
    }

    /** @throws NotFound when the actor does not see both */
    PairPage pair(PersonId one, PersonId other, Actor actor, Locale language) {
        var pair = duplicates.pair(one, other, actor);
        var left = people.find(one, actor).orElseThrow(NotFound::new);
        var right = people.find(other, actor).orElseThrow(NotFound::new);
        var lines = new ArrayList<Line>();
        names(lines, left, right);
        births(lines, left, right);
        if (left.identity().woman() != right.identity().woman())
            lines.add(new Line("sex", "people.sex", sex(left), sex(right), Agreement.DIFFERENT, false));
        add(lines, "phone", tail(left.identity().phone()), tail(right.identity().phone()));
        add(
                lines,
                "citizen_id",
                text(left.identity().citizenId()),
                text(right.identity().citizenId()));
        add(
                lines,
                "old_id",
                text(left.identity().oldId()),
                text(right.identity().oldId()));
        add(lines, "note", left.note(), right.note());
        add(lines, Choice.PLACE, place(left), place(right));
        told(lines, one, other, actor);
        return new PairPage(
                texts.say(language, "people.pair"),
                DuplicatesController.PAGE + "/" + one + "/" + other,
                texts.say(language, "people.one-row"),
                texts.say(language, "people.other-row"),
                lines,
                pair.signs(),
                "");
    }

    String sentence(Refused refused, Locale language) {
        return texts.say(language, refused);
    }

    /** A name written with marks is chosen before the same without. */
    private static void names(List<Line> lines, Person left, Person right) {
        var one = left.identity().fullName();
        var other = right.identity().fullName();
        boolean better = left.name().key().equals(right.name().key()) && isPlain(one) && !isPlain(other);
        lines.add(line("full_name", one, other, agreement(one, other), better));
    }

    /** The more exact of two births that agree is chosen. */
    private static void births(List<Line> lines, Person left, Person right) {
        var one = left.identity().birth();
        var other = right.identity().birth();
        if (one == null && other == null) return;
        boolean fits = one != null && other != null && !one.equals(other) && one.agreesWith(other);
        boolean better = fits
                && Objects.requireNonNull(other).toString().length()
                        > Objects.requireNonNull(one).toString().length();
        var words = Ink.day(one);
        var others = Ink.day(other);
        lines.add(line("birth", words, others, fits ? Agreement.FITS : agreement(words, others), better));
    }

    private void told(List<Line> lines, PersonId one, PersonId other, Actor actor) {
        var left = merges.told(one, actor);
        var right = merges.told(other, actor);
        for (int i = 0; i < left.size() && i < right.size(); i++) {
            var said = left.get(i).value();
            var saidToo = right.get(i).value();
            if (said.isEmpty() && saidToo.isEmpty()) continue;
            lines.add(new Line(
                    "",
                    left.get(i).textKey(),
                    new Said(said, false),
                    new Said(saidToo, false),
                    agreement(said, saidToo),
                    false));
        }
    }

    private static void add(List<Line> lines, String field, String left, String right) {
        if (left.isEmpty() && right.isEmpty()) return;
        lines.add(line(field, left, right, agreement(left, right), false));
    }

    private static Line line(String field, String left, String right, Agreement agreement, boolean takesRight) {
        boolean chosen = agreement == Agreement.DIFFERENT || agreement == Agreement.FITS;
        return new Line(
                chosen ? field : "",
                "people." + field,
                new Said(left, false),
                new Said(right, false),
                agreement,
                takesRight);
    }

    private static Agreement agreement(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) return Agreement.MISSING;
        return left.equals(right) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static Said sex(Person person) {
        return new Said(person.identity().woman() ? "people.woman" : "people.man", true);
    }

    private String place(Person person) {
        return standing.branch(person.branch());
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(sign -> sign < 128);
    }

    private static String tail(@Nullable String phone) {
        return phone == null ? "" : "…" + phone.substring(Math.max(0, phone.length() - TAIL));
    }

    private static String text(@Nullable String number) {
        return number == null ? "" : number;
    }
}
