package vn.sohoi.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.JointAct;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** A large list: one reads and decides it, another agrees that it is written, just as it was decided. */
@Component
public class WriteTogether implements TwoPersons {
    static final String KIND = "imports.write";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Imports imports;
    private final LargeLists large;
    private final Authoriser authoriser;
    private final Texts texts;
    private final ObjectProvider<JointActs> acts;

    /** @param acts asked when it is needed: it knows all kinds of acts, and this is one */
    WriteTogether(
            Imports imports, LargeLists large, Authoriser authoriser, Texts texts, ObjectProvider<JointActs> acts) {
        this.imports = imports;
        this.large = large;
        this.authoriser = authoriser;
        this.texts = texts;
        this.acts = acts;
    }

    /**
     * What is agreed to; it names nobody of the list.
     *
     * @param decided a mark of every row's decision
     */
    private record Written(UUID list, String file, int fresh, int changed, String decided) {}

    /**
     * Asks a second person; asked twice for the same, it is asked once.
     *
     * @throws Refused when nothing of it is to be written
     */
    public void ask(BatchId id, Signer by) {
        var batch = imports.find(id, by.actor());
        var all = imports.rows(id, by.actor());
        var preview = Preview.of(all);
        if (preview.writes() == 0) throw new Refused("imports.nothing-to-write");
        var payload = JSON.writeValueAsString(
                new Written(id.value(), batch.file(), preview.fresh(), preview.changed(), decided(all)));
        acts.getObject().startOnce(KIND, batch.unit(), payload, by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "imports.write-act";
    }

    @Override
    public boolean mayApprove(String payload, Actor actor) {
        return authoriser.allows(actor, Purpose.ROLL, Act.WRITE)
                && authoriser.seesNames(actor, Purpose.ROLL)
                && large.mayWrite(
                        new BatchId(JSON.readValue(payload, Written.class).list()), actor);
    }

    @Override
    public List<Line> tells(String payload, Locale language) {
        var wish = JSON.readValue(payload, Written.class);
        return List.of(
                new Line(texts.say(language, "imports.write-list"), wish.file()),
                new Line(
                        texts.say(language, "imports.write-what"),
                        texts.say(language, "imports.write-counts", wish.fresh(), wish.changed())));
    }

    @Override
    public void carryOut(JointAct act, Actor approver) {
        var wish = JSON.readValue(act.payload(), Written.class);
        var id = new BatchId(wish.list());
        if (!decided(imports.rows(id, approver)).equals(wish.decided()))
            throw new Refused("imports.changed-since-asked");
        imports.writeAgreed(id, approver);
    }

    private static String decided(List<BatchRow> rows) {
        var all = rows.stream()
                .map(row -> row.row().place() + " " + row.row().values() + " " + row.decision() + " " + row.like())
                .collect(Collectors.joining("\n"));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
