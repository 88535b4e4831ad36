package vn.sohoi.browser;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Accounts;
import vn.sohoi.closings.questions.Questions;
import vn.sohoi.units.Units;

/** The city's quick question, and the slip of a commune that did not answer it. */
@Component
class QuestionVisits {
    private final Questions questions;
    private final Accounts accounts;
    private final Units units;

    QuestionVisits(Questions questions, Accounts accounts, Units units) {
        this.questions = questions;
        this.accounts = accounts;
        this.units = units;
    }

    String real(String path) {
        if (!path.contains("{question}") && !path.contains("{slip}")) return path;
        var officer = accounts.actorsOf("canbo-hanoi").getFirst();
        var question = questions.of(officer.unitOr(null), officer).getFirst();
        var commune = units.one("Xã Thanh Trì", LocalDate.now(StoryDay.VIETNAM));
        var slip = questions.address(question, commune, officer);
        return path.replace("{question}", question.id().toString())
                .replace("{slip}", slip.substring(slip.lastIndexOf('/') + 1));
    }
}
