package vn.sohoi.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.access.spi.TwoPersons;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.units.Unit;
import vn.sohoi.units.Units;

/** A post of a commune or above: one proposes it, another gives it. */
@Component
class AppointTogether implements TwoPersons {
    static final String KIND = "access.appoint";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectProvider<Appointing> appointing;
    private final Units units;
    private final Texts texts;

    /** @param appointing asked when it is needed: it starts these acts itself */
    AppointTogether(ObjectProvider<Appointing> appointing, Units units, Texts texts) {
        this.appointing = appointing;
        this.units = units;
        this.texts = texts;
    }

    /** A post in words that do not change with the program. */
    private record Written(
            String login,
            String name,
            String role,
            long unit,
            String from,
            String until,
            boolean acting,
            String decision,
            @Nullable List<String> portfolios) {}

    static String write(NewPost post) {
        return JSON.writeValueAsString(new Written(
                post.login(),
                post.name(),
                post.role().name(),
                post.unit().value(),
                String.valueOf(post.valid().from()),
                String.valueOf(post.valid().until()),
                post.acting(),
                post.decision(),
                List.copyOf(Portfolios.named(post.portfolios()))));
    }

    private static NewPost read(String payload) {
        var post = JSON.readValue(payload, Written.class);
        return new NewPost(
                post.login(),
                post.name(),
                Role.valueOf(post.role()),
                new UnitId(post.unit()),
                DateSpan.between(LocalDate.parse(post.from()), LocalDate.parse(post.until())),
                post.acting(),
                post.decision(),
                portfolios(post.portfolios()));
    }

    /** What was asked for by a program before this one says nothing of them, and meant all. */
    private static Set<Purpose> portfolios(@Nullable List<String> written) {
        return written == null
                ? Set.of()
                : written.stream().map(Purpose::valueOf).collect(Collectors.toSet());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "access.appoint-act";
    }

    @Override
    public boolean mayApprove(String payload, Actor actor) {
        return appointing.getObject().mayGive(read(payload), actor);
    }

    @Override
    public List<Line> tells(String payload, Locale language) {
        var post = read(payload);
        var unit = units.find(post.unit(), appointing.getObject().today())
                .map(Unit::name)
                .orElse("");
        var told = List.of(
                line(language, "access.person", post.name() + " (" + post.login() + ")"),
                line(language, "access.role", texts.say(language, "access.role." + post.role())),
                line(language, "access.unit", unit),
                line(language, "access.term", Terms.say(post.valid(), texts, language)),
                line(language, "access.decision", post.decision()));
        if (!Portfolios.areOf(post.role())) return told;
        var portfolios = Terms.portfolios(post.portfolios(), texts, language);
        return Stream.concat(told.stream(), Stream.of(line(language, "access.portfolios", portfolios)))
                .toList();
    }

    @Override
    public void carryOut(JointAct act, Actor approver) {
        appointing.getObject().give(read(act.payload()), approver);
    }

    private Line line(Locale language, String label, String value) {
        return new Line(texts.say(language, label), value);
    }
}
