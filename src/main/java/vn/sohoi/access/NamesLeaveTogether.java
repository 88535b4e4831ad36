package vn.sohoi.access;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** Names of many people leave as a file: whoever could take them herself agrees that another does. */
@Component
class NamesLeaveTogether implements TwoPersons {
    static final String KIND = "access.names-leave";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Permits permits;
    private final Audit audit;
    private final NamesServe serve;
    private final Texts texts;

    NamesLeaveTogether(Permits permits, Audit audit, NamesServe serve, Texts texts) {
        this.permits = permits;
        this.audit = audit;
        this.serve = serve;
        this.texts = texts;
    }

    /** Who takes what. */
    private record Written(String login, String name, String page) {}

    static String write(Actor taker, String page) {
        return JSON.writeValueAsString(new Written(taker.login(), taker.name(), page));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "access.names-leave-act";
    }

    @Override
    public boolean mayApprove(String payload, Actor actor) {
        return serve.seesThem(actor, JSON.readValue(payload, Written.class).page());
    }

    @Override
    public List<Line> tells(String payload, Locale language) {
        var wish = JSON.readValue(payload, Written.class);
        return List.of(
                new Line(texts.say(language, "access.person"), wish.name()),
                new Line(texts.say(language, "access.names-leave-page"), wish.page()));
    }

    @Override
    public void carryOut(JointAct act, Actor approver) {
        var wish = JSON.readValue(act.payload(), Written.class);
        permits.give(act, wish.login(), wish.page());
        audit.wrote(approver, "access.permit-names", "web.page", wish.page());
    }
}
