package vn.sohoi.privacy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.JointAct;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Scopes;
import vn.sohoi.access.spi.ErasesPeople;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.Ink;

/**
 * Takes a woman out of the book on her request, by two persons: whatever names her goes from every feature, the rows that
 * figures count stay under her pseudonym, so that no figure of any day changes.
 */
@Component
public class Erasure implements TwoPersons {
    static final String KIND = "privacy.erase";

    private final Requests requests;
    private final RequestRows rows;
    private final List<ErasesPeople> features;
    private final Scopes scopes;
    private final Audit audit;
    private final Words words;

    Erasure(Requests requests, RequestRows rows, List<ErasesPeople> features, Scopes scopes, Audit audit, Words words) {
        this.requests = requests;
        this.rows = rows;
        this.features = features;
        this.scopes = scopes;
        this.audit = audit;
        this.words = words;
    }

    /** @param acts asked when it is needed: it knows all kinds of acts, and this is one */
    @Component
    record Words(Texts texts, ObjectProvider<JointActs> acts) {}

    /**
     * Asks a second person. The payload names the request and never her.
     *
     * @throws NotFound when the request is not in the actor's reach
     * @throws Refused when she asked something else, was not answered yet, or it is ended
     */
    @Transactional
    public UUID propose(UUID request, Signer by) {
        var asked = requests.find(request, by.actor());
        if (asked.kind() != Request.Kind.DELETE) throw new NotFound();
        if (asked.answered() == null) throw new Refused("privacy.not-answered");
        if (asked.closed() != null) throw new Refused("privacy.closed-already");
        return words.acts().getObject().start(KIND, asked.branch(), request.toString(), by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "privacy.erase-act";
    }

    @Override
    public boolean mayApprove(String payload, Actor actor) {
        return requests.watches(actor);
    }

    @Override
    public List<Line> tells(String payload, Locale language) {
        var texts = words.texts();
        return scopes.names(Actor.MACHINE, () -> rows.find(UUID.fromString(payload)))
                .map(asked -> List.of(
                        new Line(texts.say(language, "privacy.her-name"), asked.name()),
                        new Line(texts.say(language, "privacy.asked-on"), Ink.day(asked.asked())),
                        new Line(texts.say(language, "privacy.what-goes"), texts.say(language, "privacy.erase-means"))))
                .orElse(List.of());
    }

    @Override
    public void carryOut(JointAct act, Actor approver) {
        var id = UUID.fromString(act.payload());
        var asked = requests.find(id, approver);
        requests.close(id, true, words.texts().say(Texts.VIETNAMESE, "privacy.erased"), approver);
        scopes.names(Actor.MACHINE, () -> features.forEach(feature -> feature.erase(asked.person())));
        audit.wrote(approver, "privacy.erase", "people.person", asked.person(), "all");
    }
}
