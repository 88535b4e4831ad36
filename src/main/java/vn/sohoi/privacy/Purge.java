package vn.sohoi.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.access.JointAct;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;

/**
 * Takes away what has outlived its period (security.md 3.3: two persons). What is taken is what both saw: when the numbers are
 * others by then, nothing is taken and it is proposed anew.
 */
@Component
public class Purge implements TwoPersons {
    static final String KIND = "privacy.purge";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Retention retention;
    private final Requests requests;
    private final Fields fields;
    private final Audit audit;
    private final Texts texts;
    private final ObjectProvider<JointActs> acts;

    /** @param acts asked when it is needed: it knows all kinds of acts, and this is one */
    Purge(
            Retention retention,
            Requests requests,
            Fields fields,
            Audit audit,
            Texts texts,
            ObjectProvider<JointActs> acts) {
        this.retention = retention;
        this.requests = requests;
        this.fields = fields;
        this.audit = audit;
        this.texts = texts;
        this.acts = acts;
    }

    /** What both put their names to: the day by the database's clock, the unit with all beneath it, and the numbers. */
    private record Written(String day, long unit, List<Listed> lines) {
        LocalDate on() {
            return LocalDate.parse(day);
        }

        UnitId of() {
            return new UnitId(unit);
        }
    }

    private record Listed(String use, int months, long number, String oldest) {}

    /**
     * Asks a second person, about what has outlived its period now in the signer's unit and those beneath it.
     *
     * @throws NotFound for who does not answer for requests about data
     * @throws Refused when nothing has
     */
    @Transactional
    public UUID propose(Signer by) {
        return propose(retention.today(), by);
    }

    @Transactional
    UUID propose(LocalDate day, Signer by) {
        var unit = by.actor().unit();
        if (unit == null || !requests.answers(by.actor())) throw new NotFound();
        var lines = lines(day, unit);
        if (lines.isEmpty()) throw new Refused("privacy.nothing-outlived");
        var payload = JSON.writeValueAsString(new Written(day.toString(), unit.value(), lines));
        return acts.getObject().start(KIND, unit, payload, by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "privacy.purge-act";
    }

    @Override
    public boolean mayApprove(String payload, Actor actor) {
        return requests.watches(actor);
    }

    @Override
    public List<Line> tells(String payload, Locale language) {
        var told = new ArrayList<Line>();
        for (var line : read(payload).lines())
            told.add(new Line(
                    texts.say(language, "privacy.use." + line.use()),
                    texts.say(
                            language,
                            "privacy.outlived-told",
                            line.number(),
                            Ink.day(LocalDate.parse(line.oldest())),
                            line.months())));
        told.add(new Line(texts.say(language, "privacy.what-goes"), texts.say(language, "privacy.purge-means")));
        return told;
    }

    @Override
    public void carryOut(JointAct act, Actor approver) {
        var wish = read(act.payload());
        if (!lines(wish.on(), wish.of()).equals(wish.lines())) throw new Refused("privacy.purge-changed");
        retention.takeAway(wish.on(), wish.of());
        for (var line : wish.lines())
            audit.wrote(approver, "privacy.purge", "privacy.use", line.use(), columns(line.use()));
        retention.nightly();
    }

    private List<Listed> lines(LocalDate day, UnitId unit) {
        return retention.outlived(day, unit).stream()
                .map(line -> new Listed(
                        line.use(), line.months(), line.number(), line.oldest().toString()))
                .toList();
    }

    private String[] columns(String use) {
        return fields.ofPeople().stream()
                .filter(field -> field.use().equals(use))
                .map(Field::column)
                .distinct()
                .toArray(String[]::new);
    }

    private static Written read(String payload) {
        return JSON.readValue(payload, Written.class);
    }
}
