package vn.sohoi.people;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.FieldClass;
import vn.sohoi.access.JointAct;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.Permits;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.Role;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/**
 * Keys are exchanged by two persons (security.md 3.3): one who runs the machine asks on the command line, another, or whoever
 * answers for personal data, agrees on the page; within a day the first does it.
 */
@Component
public class RenewTogether implements TwoPersons {
    private static final String KIND = "people.renew-key";
    private static final String SESSION = "command line";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Accounts accounts;
    private final Authoriser authoriser;
    private final Permits permits;
    private final ObjectProvider<JointActs> acts;
    private final Audit audit;
    private final Texts texts;

    /** @param acts asked when it is needed: it knows all kinds of acts, and this is one */
    RenewTogether(
            Accounts accounts,
            Authoriser authoriser,
            Permits permits,
            ObjectProvider<JointActs> acts,
            Audit audit,
            Texts texts) {
        this.accounts = accounts;
        this.authoriser = authoriser;
        this.permits = permits;
        this.acts = acts;
        this.audit = audit;
        this.texts = texts;
    }

    /** Which keys. */
    public enum Keys {
        /** Those that seal numbers, phones and addresses, and copies of the book; the older ones are destroyed. */
        SEALS("/khoa/niem-phong"),
        /** The one by which numbers and phones are found; the older one is destroyed. */
        INDEX("/khoa/chi-muc");

        private final String place;

        Keys(String place) {
            this.place = place;
        }
    }

    /** Who exchanges what. */
    private record Written(String login, String name, Keys keys) {}

    /**
     * Whether a second person agreed within a day. If not she is asked, once for the same wish.
     *
     * @param login of who exchanges them
     * @throws Refused for one who does not run the machine today
     */
    public boolean isAgreed(Keys keys, String login) {
        var operator = accounts.actorsOf(login).stream()
                .filter(RenewTogether::runsTheMachine)
                .findFirst()
                .orElseThrow(() -> new Refused("people.renew-key-not-hers", login));
        if (permits.holds(KIND, login, keys.place)) return true;
        var payload = JSON.writeValueAsString(new Written(login, operator.name(), keys));
        acts.getObject().startOnce(KIND, operator.unitOr(null), payload, new Signer(operator, SESSION));
        return false;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "people.renew-key-act";
    }

    @Override
    public boolean mayApprove(String payload, Actor actor) {
        boolean answersForData = actor.task() == null && authoriser.sees(actor, Purpose.REQUESTS, FieldClass.C4);
        return answersForData || runsTheMachine(actor);
    }

    @Override
    public List<Line> tells(String payload, Locale language) {
        var wish = JSON.readValue(payload, Written.class);
        return List.of(
                new Line(texts.say(language, "people.renew-key-who"), wish.name()),
                new Line(
                        texts.say(language, "people.renew-key-which"),
                        texts.say(language, "people.renew-key." + wish.keys())));
    }

    @Override
    public void carryOut(JointAct act, Actor approver) {
        var wish = JSON.readValue(act.payload(), Written.class);
        permits.give(act, wish.login(), wish.keys().place);
        audit.wrote(
                approver, "people.permit-renewal", "people.person", wish.keys().name());
    }

    private static boolean runsTheMachine(Actor actor) {
        return Role.valueOf(actor.role()) == Role.SYSADMIN && actor.task() == null;
    }
}
