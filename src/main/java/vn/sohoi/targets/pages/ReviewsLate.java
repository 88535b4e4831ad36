package vn.sohoi.targets.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.ReviewRound;
import vn.sohoi.targets.Reviews;
import vn.sohoi.units.Unit;
import vn.sohoi.web.LateBeneath;

/** Reviews of a resolution that holds which units directly beneath have not handed in although the last day is over. */
@Component
@Order(40)
class ReviewsLate implements LateBeneath {
    private final Reviews reviews;
    private final Resolutions resolutions;
    private final Authoriser authoriser;
    private final TargetWords words;

    ReviewsLate(Reviews reviews, Resolutions resolutions, Authoriser authoriser, TargetWords words) {
        this.reviews = reviews;
        this.resolutions = resolutions;
        this.authoriser = authoriser;
        this.words = words;
    }

    /** Who was late on a past day, nobody asks: the review has come since then, or is late today. */
    @Override
    public List<Late> of(UnitId unit, LocalDate on, Actor reader, Locale language) {
        if (!on.equals(words.today()) || !authoriser.allows(reader, Purpose.FIGURES, Act.READ)) return List.of();
        return resolutions.of(unit, reader).stream()
                .filter(one -> one.paper().unit().equals(unit))
                .filter(one -> one.paper().valid().holds(on))
                .flatMap(one -> reviews.of(one.id(), reader).stream()
                        .filter(round -> on.isAfter(round.due()))
                        .flatMap(round -> reviews.state(round.id(), unit, reader).late().stream()
                                .filter(late -> unit.equals(late.parent()))
                                .map(late -> late(late, round, one.paper().title(), on, language))))
                .toList();
    }

    private Late late(Unit unit, ReviewRound round, String title, LocalDate on, Locale language) {
        return new Late(
                unit.id(),
                words.say(language, "targets.review-of-late", title),
                words.say(language, "targets.days-late", ChronoUnit.DAYS.between(round.due(), on)),
                "/so-ket/" + round.id() + "/don-vi?unit=" + unit.id());
    }
}
