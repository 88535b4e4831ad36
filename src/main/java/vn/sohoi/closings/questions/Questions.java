package vn.sohoi.closings.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/**
 * Quick questions (ux.md R7): a unit asks those directly beneath it up to three things; each answers through an address of its own,
 * for at most 72 hours, without signing in. What comes back is the unit's word about itself and no evidence: it enters no figure.
 */
@Service
public class Questions {
    /** As many things as one question asks at most. */
    public static final int MOST = 3;

    private static final String OBJECT = "closings.question";
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 100;

    /** How many units were asked, how many of them answered, and how many of their last answers nobody has taken. */
    public record Counts(int asked, int answered, int waiting) {}

    private final QuestionRows rows;
    private final Slips slips;
    private final Units units;
    private final Authoriser authoriser;
    private final Audit audit;
    private final Clock clock;

    Questions(QuestionRows rows, Slips slips, Units units, Authoriser authoriser, Audit audit, Clock clock) {
        this.rows = rows;
        this.slips = slips;
        this.units = units;
        this.authoriser = authoriser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks all units that stand directly beneath today.
     *
     * @throws NotFound for a unit beyond the actor's reach
     * @throws Refused without a title, for none or more than three things, for one without words, when nobody stands beneath
     */
    @Transactional
    public QuestionId ask(UnitId unit, String title, List<Asked> asked, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        if (isBlankOrLong(title)) throw new Refused("closings.questions.error.title", LONGEST);
        if (asked.isEmpty() || asked.size() > MOST) throw new Refused("closings.questions.error.nothing", MOST);
        if (asked.stream().anyMatch(one -> isBlankOrLong(one.wording())))
            throw new Refused("closings.questions.error.wording", LONGEST);
        var today = LocalDate.now(clock);
        var to = units.children(unit, today).stream().map(Unit::id).toList();
        if (to.isEmpty()) throw new Refused("closings.questions.error.nobody");
        var id = rows.add(unit, title.strip(), asked, to, actor);
        audit.wrote(actor, "closings.ask-quickly", OBJECT, id, "title", "wording");
        return id;
    }

    /**
     * What the unit asked, the newest first.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public List<Question> of(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return rows.of(unit);
    }

    /** @throws NotFound for one that is not there, or whose unit lies beyond the reader's reach */
    @Transactional(readOnly = true)
    public Question find(QuestionId id, Actor reader) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, found.unit());
        return found;
    }

    /** Every unit that was asked, with what it said last; null where it did not answer. */
    @Transactional(readOnly = true)
    public Map<UnitId, @Nullable Answer> answers(Question question, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, question.unit());
        var answers = new LinkedHashMap<UnitId, @Nullable Answer>();
        for (var unit : rows.asked(question.id())) answers.put(unit, null);
        for (var answer : rows.answers(question.id())) answers.put(answer.unit(), answer);
        return answers;
    }

    /** The path of a unit's slip; whoever holds it answers for the unit. */
    public String address(Question question, UnitId to, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.WRITE, question.unit());
        return "/phieu/" + slips.of(question.id(), to);
    }

    /** Slips that the actor's unit can still answer and did not. */
    @Transactional(readOnly = true)
    public List<String> unanswered(UnitId unit, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        return rows.unanswered(unit).stream()
                .map(one -> "/phieu/" + slips.of(one.id(), unit))
                .toList();
    }

    /**
     * How far each question of the unit is.
     *
     * @throws NotFound beyond the reader's reach
     */
    @Transactional(readOnly = true)
    public Map<QuestionId, Counts> counts(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return rows.counts(unit);
    }

    /** @throws NotFound for an address that the book did not make */
    @Transactional(readOnly = true)
    public Slip slip(String secret) {
        var named = slips.read(secret);
        var question = rows.find(named.question()).orElseThrow(NotFound::new);
        if (!rows.isAsked(question.id(), named.to())) throw new NotFound();
        return new Slip(
                question,
                named.to(),
                rows.isOver(question.id()),
                rows.answeredAt(question.id(), named.to()).orElse(null));
    }

    /**
     * Keeps what a unit says of itself; said again, the last one counts. Nobody is signed in: the entry in the log is the book's own.
     *
     * @param said one for each thing that is asked, as typed
     * @param who as she calls herself
     * @throws NotFound for an address that the book did not make
     * @throws Refused once it is over, without a name, and for an answer that is not what was asked for; its argument is which
     */
    @Transactional
    public void answer(String secret, List<String> said, String who) {
        var slip = slip(secret);
        var kept = new ArrayList<String>();
        for (var asked : slip.question().asked()) {
            int place = kept.size();
            var typed = place < said.size() ? said.get(place) : "";
            kept.add(asked.kind()
                    .read(typed)
                    .orElseThrow(() -> new Refused("closings.questions.error." + asked.kind(), place + 1)));
        }
        if (who.isBlank() || who.strip().length() > LONGEST_NAME)
            throw new Refused("closings.questions.error.who", LONGEST_NAME);
        if (!rows.answer(slip.question().id(), slip.to(), kept, who.strip()))
            throw new Refused("closings.questions.error.over");
        audit.wrote(
                Actor.MACHINE,
                "closings.answer-quickly",
                OBJECT,
                slip.question().id() + " " + slip.to(),
                "said");
    }

    /**
     * Takes a unit's answer as looked at.
     *
     * @throws Refused when the unit answered anew meanwhile, or it was taken
     */
    @Transactional
    public void take(QuestionId id, long answer, Actor actor) {
        demandWrite(id, actor);
        if (!rows.take(id, answer, actor)) throw new Refused("closings.questions.error.answered-anew");
        audit.wrote(actor, "closings.take-answer", "closings.answer", answer);
    }

    /**
     * Ends it before its time: its addresses answer no more.
     *
     * @throws Refused when it is over
     */
    @Transactional
    public void end(QuestionId id, Actor actor) {
        demandWrite(id, actor);
        if (!rows.end(id)) throw new Refused("closings.questions.error.over");
        audit.wrote(actor, "closings.end-question", OBJECT, id, "until");
    }

    private void demandWrite(QuestionId id, Actor actor) {
        var question = find(id, actor);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, question.unit());
    }

    private static boolean isBlankOrLong(String words) {
        return words.isBlank() || words.strip().length() > LONGEST;
    }
}
