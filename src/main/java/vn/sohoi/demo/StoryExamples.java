package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.emulation.awards.NewAward.Proof;
import vn.sohoi.emulation.examples.Example;
import vn.sohoi.emulation.examples.Examples;
import vn.sohoi.emulation.examples.Subject;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Consent;
import vn.sohoi.privacy.Consents;

/** The commune of the story tells of a branch and of two women: one agreed to be named in the Union's news, one was not asked yet. */
@Component
@Order(62)
class StoryExamples implements LaterFilling {
    private static final String NEWS = "pictures";

    private final Examples examples;
    private final PeopleSearch search;
    private final Consents consents;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    StoryExamples(
            Examples examples, PeopleSearch search, Consents consents, Accounts accounts, Texts texts, Clock clock) {
        this.examples = examples;
        this.search = search;
        this.consents = consents;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "examples";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-thanhtri").getFirst();
        var unit = Objects.requireNonNull(officer.unit());
        var branch =
                Objects.requireNonNull(accounts.actorsOf("chihoi").getFirst().unit());
        examples.tell(
                unit,
                new Subject.Collective(branch),
                told("Chi hội phân loại rác tại nhà, bán phế liệu lấy tiền mua thẻ bảo hiểm y tế tặng chị khó khăn.\n"
                        + "Mỗi tháng một buổi thu gom, các tổ thay nhau ghi sổ."),
                officer);
        var women = search.search("nguyen thi", officer, Optional.of(branch), 2);
        var agrees = women.getFirst().id();
        examples.tell(
                unit,
                new Subject.Woman(agrees),
                told("Chị dạy nghề đan lát cho chị em trong thôn, nay cả tổ có việc làm thêm lúc nông nhàn."),
                officer);
        var words = texts.say(Texts.VIETNAMESE, "privacy.consent-words." + NEWS);
        var today = LocalDate.now(clock);
        consents.say(
                agrees,
                new Consent(NEWS, true, words, "vi", Consent.Channel.PAPER, officer.name(), today.minusDays(1)),
                officer);
        examples.tell(
                unit,
                new Subject.Woman(women.getLast().id()),
                told("Chị hiến đất mở rộng ngõ và vận động các nhà bên cạnh cùng làm."),
                officer);
    }

    private Example.Told told(String story) {
        var today = LocalDate.now(clock);
        return new Example.Told(
                story,
                DateSpan.between(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear(), 1, 1)),
                List.of(new Proof("Khen thưởng của xã", "/thi-dua/khen-thuong")));
    }
}
