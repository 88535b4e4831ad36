package vn.sohoi.closings.questions.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.kernel.Actor;
import vn.sohoi.web.WorkToDo;

/** Slips to answer, and answers to take. */
@Component
@Order(31)
class QuestionsToDo implements WorkToDo {
    private final Questions questions;
    private final Authoriser authoriser;

    QuestionsToDo(Questions questions, Authoriser authoriser) {
        this.questions = questions;
        this.authoriser = authoriser;
    }

    @Override
    public List<Work> of(Actor reader) {
        var unit = reader.unit();
        if (unit == null || !authoriser.allows(reader, Purpose.FIGURES, Act.WRITE)) return List.of();
        var work = new ArrayList<Work>();
        for (var slip : questions.unanswered(unit, reader))
            work.add(new Work(1, "closings.questions.work-answer", "closings.questions.work-answer-note", slip));
        questions.counts(unit, reader).forEach((question, counts) -> {
            var href = QuestionsController.PAGE + "/" + question;
            if (counts.waiting() > 0) work.add(new Work(counts.waiting(), "closings.questions.work-take", "", href));
        });
        return work;
    }
}
