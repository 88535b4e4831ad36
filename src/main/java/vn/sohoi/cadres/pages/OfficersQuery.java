package vn.sohoi.cadres.pages;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.Body;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.Holding;
import vn.sohoi.cadres.Officers;
import vn.sohoi.cadres.Officers.Filled;
import vn.sohoi.cadres.Officers.Standing;
import vn.sohoi.cadres.PositionId;
import vn.sohoi.cadres.Term;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.web.Ink;

/** The officers of a unit on a day as its page shows them, and who held a position before. */
@Component
class OfficersQuery {
    private final Officers officers;
    private final CadreGate gate;
    private final CadreWords words;

    OfficersQuery(Officers officers, CadreGate gate, CadreWords words) {
        this.officers = officers;
        this.gate = gate;
        this.words = words;
    }

    OfficersPage of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        var standing = officers.of(unit, on, reader);
        var beneath = officers.beneath(unit, on, reader);
        var itself = words.unit(unit, on);
        var above = words.above(itself, on);
        boolean mayWrite = officers.mayWrite(unit, reader);
        boolean named = officers.seesNames(reader);
        int people = standing.stream()
                        .flatMap(one -> one.positions().stream())
                        .mapToInt(one -> one.holders().size())
                        .sum()
                + beneath.size();
        return new OfficersPage(
                words.say(language, "cadres.of-unit", CadreWords.within(itself.name())),
                unit.value(),
                on,
                above == null || !officers.mayRead(above.id(), reader)
                        ? null
                        : new OfficersPage.Link(above.name(), href(above.id(), on)),
                standing.stream()
                        .map(one -> body(one, mayWrite, named, language))
                        .toList(),
                beneath.stream()
                        .map(one -> new OfficersPage.Below(
                                one.unit().name(), href(one.unit().id(), on), one.chair(), one.seats(), one.vacant()))
                        .toList(),
                mayWrite ? "/can-bo/nhiem-ky/moi?unit=" + unit : "",
                gate.mayHandInLists(reader, unit) ? "/nhap?kind=cadres.posts" : "",
                mayWrite ? "/can-bo/ban-giao?unit=" + unit : "",
                officers.mayApprove(unit, reader) ? "/can-bo/quy-hoach?unit=" + unit : "",
                named,
                named ? people : 0);
    }

    PositionPage position(PositionId id, Actor reader, Locale language) {
        var position = officers.position(id, reader);
        var unit = words.unit(position.unit(), words.day(null, position.unit()));
        boolean mayWrite = officers.mayWrite(position.unit(), reader);
        boolean named = officers.seesNames(reader);
        var history = officers.history(id, reader);
        return new PositionPage(
                words.position(position, language),
                words.say(language, "cadres.of-unit", CadreWords.within(unit.name())),
                href(position.unit(), words.day(null, position.unit())),
                position.seats(),
                position.fullTime(),
                words.span(position.valid(), language),
                history.stream()
                        .filter(one -> one.believed() || !one.reason().isEmpty())
                        .map(one -> row(one, mayWrite, named, language))
                        .toList(),
                mayWrite && position.valid().holds(words.today()) ? "/can-bo/vi-tri/" + id + "/giao" : "",
                named ? history.size() : 0);
    }

    private String href(UnitId unit, LocalDate on) {
        return "/can-bo?unit=" + unit + (on.equals(words.today()) ? "" : "&on=" + Ink.day(on));
    }

    private OfficersPage.BodyPart body(Standing standing, boolean mayWrite, boolean named, Locale language) {
        var term = standing.term();
        var lines = new ArrayList<OfficersPage.Line>();
        for (var filled : standing.positions()) lines.addAll(lines(filled, term, mayWrite, named, language));
        var cut = term.cut();
        var span = words.span(term.planned(), language);
        return new OfficersPage.BodyPart(
                words.say(language, "cadres.body." + term.body()),
                cut == null ? span : words.say(language, "cadres.term-cut", span, Ink.day(cut)),
                size(standing, language),
                words.how(term, language),
                lines);
    }

    /** So many hold a position of so many approved; of an executive committee also how many sit on its standing committee. */
    private String size(Standing standing, Locale language) {
        long holders = seated(standing.positions());
        var approved = standing.term().size();
        var said = approved == null
                ? words.say(language, "cadres.size", holders)
                : words.say(language, "cadres.size-of", holders, approved);
        if (standing.term().body() != Body.EXECUTIVE) return said;
        var onTheCommittee = standing.positions().stream()
                .filter(one -> one.position().kind().isStanding())
                .toList();
        return said + words.say(language, "cadres.size-standing", seated(onTheCommittee));
    }

    private static long seated(List<Filled> positions) {
        return positions.stream()
                .flatMap(one -> one.holders().stream())
                .filter(one -> !one.acting())
                .count();
    }

    private List<OfficersPage.Line> lines(Filled filled, Term term, boolean mayWrite, boolean named, Locale language) {
        var position = filled.position();
        var word = words.position(position, language)
                + (position.kind().isOffice() && !position.fullTime()
                        ? words.say(language, "cadres.part-time-behind")
                        : "");
        var href = "/can-bo/vi-tri/" + position.id();
        var lines = new ArrayList<OfficersPage.Line>();
        for (var one : filled.holders())
            lines.add(new OfficersPage.Line(
                    word,
                    href,
                    name(one, named, language),
                    her(one, named),
                    Ink.day(requireNonNull(one.valid().from())),
                    one.isOf(term) ? "" : words.how(one, language),
                    one.acting(),
                    0,
                    mayWrite && one.endedBy() == null ? "/can-bo/giu/" + one.id() + "/ket-thuc" : ""));
        if (filled.vacant() > 0)
            lines.add(new OfficersPage.Line(
                    word, href, "", "", "", "", false, filled.vacant(), mayWrite ? href + "/giao" : ""));
        return lines;
    }

    private static String her(Holding one, boolean named) {
        return named ? "/can-bo/nguoi/" + one.cadre() : "";
    }

    private String name(Holding one, boolean named, Locale language) {
        if (!named) return words.say(language, "cadres.somebody");
        return one.name().isEmpty() ? words.say(language, "cadres.name-erased") : one.name();
    }

    private PositionPage.Row row(Holding one, boolean mayWrite, boolean named, Locale language) {
        var ended = one.endedBy();
        var end = ended == null
                ? ""
                : words.say(language, "cadres.end." + ended)
                        + (one.endDecision().isEmpty() ? "" : " (" + one.endDecision() + ")");
        return new PositionPage.Row(
                name(one, named, language),
                her(one, named),
                words.span(one.valid(), language),
                words.how(one, language),
                one.acting(),
                end,
                one.believed(),
                one.reason(),
                mayWrite && one.believed() ? "/can-bo/giu/" + one.id() + "/sua" : "");
    }
}
