package vn.sohoi.closings.questions.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.questions.Answer;
import vn.sohoi.closings.questions.AnswerKind;
import vn.sohoi.closings.questions.Question;
import vn.sohoi.closings.questions.QuestionId;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.web.BookAddress;

/** One question: who answered what, to be taken with one press each, and what each unit is sent. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.WRITE)
class QuestionController {
    private static final String ONE = QuestionsController.PAGE + "/{id}";

    private final Questions questions;
    private final Authoriser authoriser;
    private final BookAddress book;
    private final QuestionWords words;

    QuestionController(Questions questions, Authoriser authoriser, BookAddress book, QuestionWords words) {
        this.questions = questions;
        this.authoriser = authoriser;
        this.book = book;
        this.words = words;
    }

    @GetMapping(ONE)
    @Can(purpose = Purpose.FIGURES, act = Act.READ)
    QuestionPage open(@PathVariable UUID id, Actor reader, Locale language) {
        var question = questions.find(new QuestionId(id), reader);
        var answers = questions.answers(question, reader);
        boolean sends = authoriser.allows(reader, Purpose.FIGURES, Act.WRITE) && !words.isOver(question.until());
        var names = words.units(answers.keySet());
        var rows = new ArrayList<QuestionPage.Row>();
        answers.forEach((unit, answer) -> {
            var name = Objects.requireNonNull(names.get(unit));
            rows.add(
                    answer != null
                            ? answered(question, name, answer, sends, language)
                            : silent(name, sends ? message(question, unit, name, reader) : ""));
        });
        rows.sort(Comparator.<QuestionPage.Row, Boolean>comparing(
                        row -> row.answer().isEmpty())
                .thenComparing(QuestionPage.Row::unit));
        return new QuestionPage(
                id.toString(),
                question.title(),
                words.unit(question.unit()),
                words.say(
                        language,
                        words.isOver(question.until()) ? "closings.questions.counts-over" : "closings.questions.counts",
                        answers.values().stream().filter(Objects::nonNull).count(),
                        answers.size(),
                        words.time(question.until())),
                question.asked().stream().map(one -> one.wording()).toList(),
                sums(question, answers.values(), language),
                rows,
                sends);
    }

    @PostMapping(ONE + "/nhan")
    String take(@PathVariable UUID id, @RequestParam long answer, Actor actor) {
        questions.take(new QuestionId(id), answer, actor);
        return "redirect:" + QuestionsController.PAGE + "/" + id;
    }

    @PostMapping(ONE + "/dong")
    String end(@PathVariable UUID id, Actor actor) {
        questions.end(new QuestionId(id), actor);
        return "redirect:" + QuestionsController.PAGE + "/" + id;
    }

    private static QuestionPage.Row silent(String unit, String message) {
        return new QuestionPage.Row(unit, List.of(), "", false, "", message);
    }

    /** Always Vietnamese: it goes to the unit, whatever the reader's own language. */
    private String message(Question question, UnitId to, String name, Actor sender) {
        return words.say(
                Texts.VIETNAMESE,
                "closings.questions.message",
                name,
                question.title(),
                words.time(question.until()),
                book.of(questions.address(question, to, sender)));
    }

    private QuestionPage.Row answered(Question question, String unit, Answer answer, boolean takes, Locale language) {
        var said = new ArrayList<String>();
        for (int i = 0; i < answer.said().size(); i++)
            said.add(words.said(question.asked().get(i).kind(), answer.said().get(i), language));
        var who = words.say(language, "closings.questions.by", answer.who(), words.time(answer.at()));
        var open = takes && !answer.taken() ? String.valueOf(answer.id()) : "";
        return new QuestionPage.Row(unit, said, who, answer.taken(), open, "");
    }

    private static List<String> sums(Question question, Collection<@Nullable Answer> answers, Locale language) {
        var sums = new ArrayList<String>();
        for (int i = 0; i < question.asked().size(); i++) {
            if (question.asked().get(i).kind() != AnswerKind.NUMBER) {
                sums.add("");
                continue;
            }
            long sum = 0;
            for (var answer : answers)
                if (answer != null) sum += Long.parseLong(answer.said().get(i));
            sums.add(QuestionWords.number(sum, language));
        }
        return sums;
    }
}
