package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.closings.questions.AnswerKind;
import vn.sohoi.closings.questions.Asked;
import vn.sohoi.closings.questions.Question;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** On the evening of a storm the city asks its communes three things; a few have answered, and one answer was taken. */
@Component
@Order(11)
class StoryQuestions implements LaterFilling {
    private static final String SLIP = "/phieu/";

    private final Questions questions;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    StoryQuestions(Questions questions, Accounts accounts, Units units, Clock clock) {
        this.questions = questions;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "questions";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-hanoi").getFirst();
        var id = questions.ask(
                officer.unitOr(null),
                "Thiệt hại do mưa bão (mẫu)",
                List.of(
                        new Asked("Số hộ hội viên bị ngập", AnswerKind.NUMBER),
                        new Asked("Hội đã đến thăm chưa", AnswerKind.YES_NO),
                        new Asked("Cần giúp gì nhất", AnswerKind.WORDS)),
                officer);
        var question = questions.find(id, officer);
        answer(
                officer,
                question,
                "Xã Đại Thanh",
                List.of("14", "yes", "Nước sạch, thuốc"),
                "Nghiêm Thị Hằng, Chủ tịch");
        answer(officer, question, "Xã Ngọc Hồi", List.of("6", "no", "Áo mưa, đèn pin"), "Bùi Thị Vân, Phó Chủ tịch");
        answer(officer, question, "Xã Thư Lâm", List.of("0", "no", "Chưa cần gì"), "Ngô Thị Hoa, Chủ tịch");
        var first = questions.answers(question, officer).values().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        questions.take(id, first.id(), officer);
    }

    private void answer(Actor officer, Question question, String commune, List<String> said, String who) {
        var address = questions.address(question, units.one(commune, LocalDate.now(clock)), officer);
        questions.answer(address.substring(SLIP.length()), said, who);
    }
}
