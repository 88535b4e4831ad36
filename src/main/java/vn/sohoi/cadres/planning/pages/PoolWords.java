package vn.sohoi.cadres.planning.pages;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Forbidden;
import vn.sohoi.cadres.pages.CadreWords;
import vn.sohoi.cadres.planning.Candidate.Step;
import vn.sohoi.cadres.planning.NewPool;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Ink;

/** Says pools, and where a refusal of one stands. */
@Component
class PoolWords {
    static final String HOME = "/can-bo/quy-hoach";

    private static final Map<String, String> FIELDS = Map.of(
            "cadres.planning.error.post", "post",
            "cadres.planning.error.stands", "post",
            "cadres.planning.error.decided", "decidedOn");

    private final CadreWords cadres;

    PoolWords(CadreWords cadres) {
        this.cadres = cadres;
    }

    String post(NewPool plan, Locale language) {
        return cadres.post(plan.body(), plan.kind(), language);
    }

    /** By which decision of which day. */
    String decision(NewPool plan, Locale language) {
        return cadres.say(language, "cadres.decision-of", plan.decision(), Ink.day(plan.decidedOn()));
    }

    String step(Step step, Locale language) {
        var said = cadres.say(language, "cadres.planning.step." + step.kind(), Ink.day(step.day()), step.paper());
        return step.reason().isEmpty()
                ? said
                : cadres.say(language, "cadres.planning.step-because", said, step.reason());
    }

    /** In completed years today; empty where her birth is not known. */
    String age(@Nullable LocalDate born) {
        return born == null
                ? ""
                : String.valueOf(Period.between(born, cadres.today()).getYears());
    }

    /** Puts the sentence of a refusal at its field; one of another kind is thrown on. */
    void put(Refused refused, String otherwise, Map<String, String> errors, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith("cadres.planning.error.")) throw refused;
        var decision = refused.key().equals("cadres.planning.error.decision") ? decisionField(otherwise) : otherwise;
        errors.put(FIELDS.getOrDefault(refused.key(), decision), cadres.say(language, refused.key()));
    }

    private static String decisionField(String otherwise) {
        return otherwise.equals("day") ? "paper" : "decision";
    }
}
