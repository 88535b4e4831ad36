package vn.sohoi.closings.questions.pages;

import static vn.sohoi.closings.questions.pages.QuestionWords.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.questions.AnswerKind;
import vn.sohoi.closings.questions.Asked;
import vn.sohoi.closings.questions.Question;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Asks the units beneath something quickly, and lists what was asked. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class QuestionsController {
    static final String PAGE = "/hoi-nhanh";

    /** It lies under the tab of reports. */
    static final String TAB = "closings";

    private final Questions questions;
    private final Authoriser authoriser;
    private final QuestionWords words;

    QuestionsController(Questions questions, Authoriser authoriser, QuestionWords words) {
        this.questions = questions;
        this.authoriser = authoriser;
        this.words = words;
    }

    @GetMapping(PAGE)
    @Can(purpose = Purpose.FIGURES, act = Act.READ)
    QuestionsPage all(Actor reader, Locale language) {
        var unit = reader.unitOr(null);
        var counts = questions.counts(unit, reader);
        return new QuestionsPage(
                words.say(language, "closings.questions.title"),
                words.unit(unit),
                authoriser.allows(reader, Purpose.FIGURES, Act.WRITE),
                questions.of(unit, reader).stream()
                        .map(one -> row(one, Objects.requireNonNull(counts.get(one.id()))))
                        .toList());
    }

    private QuestionsPage.Row row(Question one, Questions.Counts counts) {
        return new QuestionsPage.Row(
                one.title(),
                PAGE + "/" + one.id(),
                words.time(one.until()),
                words.isOver(one.until()),
                counts.answered(),
                counts.asked(),
                counts.waiting());
    }

    @GetMapping(PAGE + "/moi")
    AskPage form(Actor actor, Locale language) {
        return page(Map.of(), Map.of(), actor, language);
    }

    @PostMapping(PAGE + "/moi")
    Object ask(
            @vn.sohoi.web.Asked({"title", "ask[1-3]", "kind[1-3]"}) @RequestParam Map<String, String> form,
            Actor actor,
            Locale language) {
        var asked = new ArrayList<Asked>();
        for (int number = 1; number <= Questions.MOST; number++) {
            var wording = typed(form.get("ask" + number));
            if (!wording.isEmpty()) asked.add(new Asked(wording, kind(typed(form.get("kind" + number)))));
        }
        try {
            var id = questions.ask(actor.unitOr(null), typed(form.get("title")), asked, actor);
            return "redirect:" + PAGE + "/" + id;
        } catch (Refused refused) {
            if (!refused.key().startsWith("closings.questions.error.")) throw refused;
            var field = refused.key().endsWith(".title") ? "title" : "ask1";
            return page(form, Map.of(field, words.say(language, refused)), actor, language);
        }
    }

    private static AnswerKind kind(String named) {
        return List.of(AnswerKind.values()).stream()
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(AnswerKind.NUMBER);
    }

    private AskPage page(Map<String, String> form, Map<String, String> errors, Actor actor, Locale language) {
        return new AskPage(
                words.say(language, "closings.questions.new"),
                words.unit(actor.unitOr(null)),
                words.kinds(language),
                new LinkedHashMap<>(form),
                errors);
    }
}
