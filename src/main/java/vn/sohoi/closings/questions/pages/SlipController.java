package vn.sohoi.closings.questions.pages;

import static vn.sohoi.closings.questions.pages.QuestionWords.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.kernel.Refused;
import vn.sohoi.web.Asked;

/**
 * A unit's slip: whoever holds its address reads what is asked and answers for the unit, without signing in. It shows nothing that
 * was answered before: an address is passed on.
 */
@Controller
@OpenToAll
class SlipController {
    private static final String SLIP = "/phieu/{secret}";

    private final Questions questions;
    private final QuestionWords words;

    SlipController(Questions questions, QuestionWords words) {
        this.questions = questions;
        this.words = words;
    }

    @GetMapping(SLIP)
    SlipPage slip(@PathVariable String secret, Locale language) {
        return page(secret, Map.of(), Map.of(), language);
    }

    @PostMapping(SLIP)
    Object answer(
            @PathVariable String secret,
            @Asked({"said[1-3]", "who"}) @RequestParam Map<String, String> form,
            Locale language) {
        var said = new ArrayList<String>();
        for (int number = 1; number <= Questions.MOST; number++) said.add(typed(form.get("said" + number)));
        try {
            questions.answer(secret, said, typed(form.get("who")));
            return "redirect:/phieu/" + secret;
        } catch (Refused refused) {
            if (!refused.key().startsWith("closings.questions.error.")) throw refused;
            return page(secret, form, Map.of(field(refused), words.say(language, refused)), language);
        }
    }

    private static String field(Refused refused) {
        var key = refused.key();
        if (key.endsWith(".who") || key.endsWith(".over")) return "who";
        return "said" + refused.arguments().getFirst();
    }

    private SlipPage page(String secret, Map<String, String> form, Map<String, String> errors, Locale language) {
        var slip = questions.slip(secret);
        var question = slip.question();
        var answered = slip.answered();
        List<SlipPage.Line> lines = IntStream.range(0, question.asked().size())
                .mapToObj(i -> new SlipPage.Line(
                        "said" + (i + 1),
                        question.asked().get(i).wording(),
                        question.asked().get(i).kind().name()))
                .toList();
        return new SlipPage(
                "/phieu/" + secret,
                question.title(),
                words.say(language, "closings.questions.from", words.unit(question.unit()), words.unit(slip.to())),
                words.say(language, "closings.questions.open-until", words.time(question.until())),
                answered == null ? "" : words.say(language, "closings.questions.was-answered", words.time(answered)),
                slip.over(),
                lines,
                words.yesAndNo(language),
                form,
                errors);
    }
}
