package vn.sohoi.emulation.awards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.emulation.awards.ListedForms.Meant;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.imports.spi.Standing.Compared;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.people.ListedWho;
import vn.sohoi.people.ListedWho.InBook;
import vn.sohoi.web.Ink;

/** One pass over a list of who was commended: what a row says of a woman the rows after it find among what she was given. */
final class AwardPass {
    /** What a row adds to somebody of the book. */
    static final String FORM = "form";

    private static final String SENTENCE = "emulation.award.list.";

    private final List<ListedAward> awards;
    private final List<List<InBook>> candidates;
    private final ListedUnits units;
    private final ListedForms forms;
    private final Earlier earlier;
    private final Map<String, List<Line>> before = new HashMap<>();

    AwardPass(
            List<ListedAward> awards,
            List<List<InBook>> candidates,
            ListedUnits units,
            ListedForms forms,
            Earlier earlier) {
        this.awards = awards;
        this.candidates = candidates;
        this.units = units;
        this.forms = forms;
        this.earlier = earlier;
    }

    /** What a row comes to before it is asked who is meant. */
    sealed interface Row {
        /**
         * It can be written.
         *
         * @param doubts what must be said before
         * @param place where the list has her, or null
         */
        record Ready(
                ListedAward award,
                Form form,
                List<Reason> doubts,
                @Nullable UnitId place) implements Row {}

        /** Somebody has to say where she belongs. */
        record Asked(Reason why) implements Row {}

        /** It cannot be written. */
        record None(Reason why) implements Row {}
    }

    Row row(int row) {
        var award = awards.get(row);
        if (!units.stood(units.own().id(), award.decided()))
            return new Row.None(notThen(award, units.own().id()));
        var doubts = new ArrayList<Reason>();
        final Form form;
        switch (forms.meant(award.form(), award.decided())) {
            case Meant.Known known -> form = known.form();
            case Meant.Nearest nearest -> {
                form = nearest.form();
                doubts.add(reason("unknown-form", award.form(), form.name()));
            }
            case Meant.Elsewhere other -> {
                return new Row.None(reason(
                        "decided-elsewhere", other.form().name(), other.form().giver()));
            }
            case Meant.None none -> {
                return new Row.None(reason("no-such-form", award.form(), Ink.day(award.decided())));
            }
        }
        var written = award.row().text("branch");
        var place = units.find(written);
        if (place == null && written != null && !award.row().tells(AwardSheetRow.AROUND))
            return new Row.Asked(Reason.of(SENTENCE + "unknown-branch", "branch", written));
        if (place != null && !units.stood(place, award.decided())) return new Row.None(notThen(award, place));
        return new Row.Ready(award, form, doubts, place);
    }

    ListedWho<InBook> who(int row, @Nullable UnitId place) {
        return ListedWho.of(awards.get(row).identity(), place, candidates.get(row));
    }

    /** Whom somebody named for the row, if she is among those whom it may mean. */
    Optional<InBook> named(int row, UUID person) {
        return candidates.get(row).stream()
                .filter(one -> one.alike().person().value().equals(person))
                .findFirst();
    }

    Standing standing(int row) {
        return switch (row(row)) {
            case Row.Asked asked -> new Standing.Unclear(asked.why());
            case Row.None none -> new Standing.Impossible(none.why());
            case Row.Ready ready -> standing(row, ready);
        };
    }

    private Standing standing(int row, Row.Ready ready) {
        var who = who(row, ready.place());
        var her = who.her();
        var wish = wish(ready, her);
        var given = given(wish);
        var same = had(ready, given);
        var doubts = new ArrayList<>(ready.doubts());
        doubts.addAll(against(wish, ready, given));
        remember(wish, ready);
        if (her == null) {
            if (same.isPresent()) return new Standing.Same(same.get().id().value(), List.of());
            doubts.add(reason("not-found"));
            return new Standing.Unclear(doubts);
        }
        var id = her.alike().person().value();
        if (who instanceof ListedWho.Perhaps<InBook>)
            return new Standing.Maybe(id, compared(ready, her), same.isPresent() ? List.of() : List.of(FORM), doubts);
        if (same.isPresent()) return new Standing.Same(id, List.of());
        return doubts.isEmpty() ? new Standing.Same(id, List.of(FORM)) : new Standing.Unclear(doubts);
    }

    /** The award that a row tells of, for her or for somebody of whom the book has only the name. */
    NewAward wish(Row.Ready ready, @Nullable InBook her) {
        var award = ready.award();
        var unit = ready.place();
        if (unit == null && her != null && units.stood(her.unit(), award.decided())) unit = her.unit();
        var receiver = new Receiver(
                Receiver.Kind.INDIVIDUAL,
                Objects.requireNonNullElse(unit, units.own().id()),
                her == null ? award.identity().fullName() : her.alike().fullName(),
                her == null ? null : her.alike().person());
        return new NewAward(
                ready.form().id(),
                units.own().id(),
                receiver,
                award.achievement(),
                award.span(),
                List.of(),
                award.decided());
    }

    /** Everything that she was given or proposed for, in the book and in the rows before. */
    List<Line> given(NewAward wish) {
        return Stream.concat(
                        before.getOrDefault(key(wish.receiver()), List.of()).stream(),
                        earlier.of(wish.receiver(), wish.day()).stream())
                .toList();
    }

    /** Whether the very award is among them: the same form by the same decision. */
    Optional<Line> had(Row.Ready ready, List<Line> given) {
        var award = ready.award();
        return given.stream()
                .filter(one -> one.state().isGiven()
                        && one.formKey().equals(ready.form().key())
                        && one.day().equals(award.decided())
                        && VietnameseText.fold(one.decision()).equals(VietnameseText.fold(award.decision())))
                .findFirst();
    }

    /** What speaks against it, and whether she has the same for the same years by another decision. */
    private List<Reason> against(NewAward wish, Row.Ready ready, List<Line> given) {
        var found = earlier.against(wish, ready.form(), given).stream()
                .map(one -> new Reason(one.textKey(), FORM, one.arguments()))
                .toList();
        if (!found.isEmpty()) return found;
        return given.stream()
                .filter(one -> one.state().isGiven()
                        && one.formKey().equals(ready.form().key())
                        && one.span().meets(wish.span()))
                .map(one -> reason("had-already", one.formName(), Ink.day(one.day()), one.decision()))
                .limit(1)
                .toList();
    }

    /** The rows after this one find it among what she was given. */
    void remember(NewAward wish, Row.Ready ready) {
        var form = ready.form();
        var key = key(wish.receiver());
        var id = UUID.nameUUIDFromBytes((key + form.key() + ready.award().decision()).getBytes(StandardCharsets.UTF_8));
        before.computeIfAbsent(key, one -> new ArrayList<>())
                .add(new Line(
                        new AwardId(id),
                        form.id(),
                        form.key(),
                        form.name(),
                        wish.receiver(),
                        wish.achievement(),
                        wish.span(),
                        wish.day(),
                        ready.award().decision(),
                        Award.State.DECIDED));
    }

    private List<Compared> compared(Row.Ready ready, InBook her) {
        var award = ready.award();
        var mine = award.identity().birth();
        var hers = her.birth();
        return List.of(
                new Compared(
                        "full_name", award.identity().fullName(), her.alike().fullName()),
                new Compared("birth", mine == null ? "" : mine.toString(), hers == null ? "" : hers.toString()),
                new Compared(
                        "branch", Objects.requireNonNullElse(award.row().text("branch"), ""), units.name(her.unit())));
    }

    private static String key(Receiver receiver) {
        var person = receiver.person();
        return person != null
                ? person.toString()
                : receiver.unit() + " " + receiver.name().toLowerCase(Locale.ROOT);
    }

    private Reason notThen(ListedAward award, UnitId unit) {
        return reason("unit-not-then", units.name(unit), Ink.day(award.decided()));
    }

    private static Reason reason(String sentence, Object... arguments) {
        return Reason.of(SENTENCE + sentence, "", arguments);
    }
}
