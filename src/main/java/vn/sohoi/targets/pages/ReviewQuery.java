package vn.sohoi.targets.pages;

import static vn.sohoi.targets.pages.TargetWords.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.targets.Progress;
import vn.sohoi.targets.ResolutionId;
import vn.sohoi.targets.Resolutions;
import vn.sohoi.targets.Review;
import vn.sohoi.targets.ReviewRound;
import vn.sohoi.targets.Reviews;
import vn.sohoi.targets.RoundId;
import vn.sohoi.targets.RoundState;
import vn.sohoi.targets.Standing;
import vn.sohoi.targets.TargetAddress;
import vn.sohoi.units.Unit;
import vn.sohoi.web.BookAddress;
import vn.sohoi.web.Ink;

/** The pages of rounds: what was planned, who has handed in, what a unit says. */
@Component
class ReviewQuery {
    private final Reviews reviews;
    private final Resolutions resolutions;
    private final TargetWords words;
    private final BookAddress book;

    ReviewQuery(Reviews reviews, Resolutions resolutions, TargetWords words, BookAddress book) {
        this.book = book;
        this.reviews = reviews;
        this.resolutions = resolutions;
        this.words = words;
    }

    /** Who reads, and in which language. */
    record Reader(Actor actor, Locale language) {}

    RoundsPage rounds(ResolutionId id, RoundForm form, Map<String, String> errors, Actor actor, Locale language) {
        var resolution = resolutions.find(id, actor);
        return new RoundsPage(
                resolution.paper().title(),
                "/nghi-quyet/" + id,
                reviews.of(id, actor).stream()
                        .map(round -> new RoundsPage.Line(
                                "/so-ket/" + round.id(), Ink.day(round.day()), Ink.day(round.due())))
                        .toList(),
                reviews.mayGive(resolution.paper().unit(), actor),
                new RoundsPage.Typed(said(form.day()), said(form.due()), said(form.plan())),
                errors);
    }

    /** The round as the unit sees it; where none is named, the issuer for those whom it is within reach of. */
    RoundPage round(RoundId id, @Nullable UnitId asked, Actor actor, Locale language) {
        var round = reviews.find(id, actor);
        var own = actor.unit();
        var unit = asked == null ? mine(round, actor) : asked;
        var state = reviews.state(id, unit, actor);
        var paper = resolutions.find(round.resolution(), actor).paper();
        var title = words.say(language, "targets.round-of", Ink.day(round.day()));
        boolean gives = own != null
                && reviews.mayGive(own, actor)
                && state.rows().stream().anyMatch(row -> row.unit().id().equals(own));
        return new RoundPage(
                title,
                paper.title(),
                "/nghi-quyet/" + round.resolution() + "/so-ket",
                state.unit().name(),
                words.say(language, "targets.round-until", Ink.day(round.due())),
                round.plan(),
                words.say(
                        language,
                        "targets.round-count",
                        state.rows().size(),
                        state.given(),
                        state.late().size()),
                unit.equals(round.owner()) ? level(state, new Reader(actor, language)) : null,
                state.rows().size() < 2 ? List.of() : summary(state, actor),
                state.rows().stream().map(row -> row(row, id, language)).toList(),
                reviews.mayGive(round.owner(), actor)
                        ? state.late().stream()
                                .map(one ->
                                        new RoundPage.Late(one.name(), reminder(one, round, paper.title(), language)))
                                .toList()
                        : List.of(),
                gives ? "/so-ket/" + id + "/don-vi" : "");
    }

    private RoundPage.Level level(RoundState state, Reader reader) {
        var round = state.round();
        var said = state.level();
        return new RoundPage.Level(
                words.reached(reviews.draft(round.id(), round.owner(), reader.actor()), reader.language()),
                "/so-ket/" + round.id() + "/don-vi?unit=" + round.owner(),
                said == null ? "" : said.said().causes(),
                said == null ? "" : said.said().proposals(),
                reviews.mayGive(round.owner(), reader.actor()));
    }

    /** The issuer's whole for those who stand above, else the reader's own part. */
    private UnitId mine(ReviewRound round, Actor actor) {
        var own = actor.unit();
        return own == null || resolutions.reaches(round.owner(), actor) ? round.owner() : own;
    }

    ReviewPage review(
            RoundId id, UnitId unit, ReviewPage.@Nullable Typed typed, Map<String, String> errors, Reader reader) {
        var round = reviews.find(id, reader.actor());
        var lines = reviews.draft(id, unit, reader.actor());
        var state = reviews.state(id, unit, reader.actor());
        var given = unit.equals(round.owner()) ? state.level() : its(state, unit);
        var said = given == null ? null : typed(given);
        boolean writes = reviews.mayGive(unit, reader.actor());
        var empty = new ReviewPage.Typed("", "", "");
        return new ReviewPage(
                words.say(reader.language(), "targets.round-of", Ink.day(round.day())),
                state.unit().name(),
                unit.value(),
                "/so-ket/" + id,
                count(lines, reader.language()),
                lines.stream()
                        .map(one -> TargetLine.of(
                                one,
                                one.target().name(),
                                TargetAddress.of(one.target().id(), unit) + "&on=" + Ink.day(round.day()),
                                ""))
                        .toList(),
                !writes ? null : typed != null ? typed : said != null ? said : empty,
                said,
                errors);
    }

    private static @Nullable Review its(RoundState state, UnitId unit) {
        return state.rows().stream()
                .filter(row -> row.unit().id().equals(unit))
                .map(RoundState.Row::review)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String count(List<Progress> lines, Locale language) {
        long reached =
                lines.stream().filter(one -> one.standing() == Standing.REACHED).count();
        return words.say(language, "targets.reached-of", reached, lines.size());
    }

    private static ReviewPage.Typed typed(Review review) {
        return new ReviewPage.Typed(
                Ink.day(review.said().held()),
                review.said().causes(),
                review.said().proposals());
    }

    private List<RoundPage.Sum> summary(RoundState state, Actor actor) {
        var on = "&on=" + Ink.day(state.round().day());
        return resolutions.targets(state.round().resolution(), actor).stream()
                .filter(target -> state.speaksOf(target.id()))
                .map(target -> new RoundPage.Sum(
                        target.name(),
                        TargetAddress.of(target.id(), state.unit().id()) + on,
                        state.count(target.id(), Standing.REACHED),
                        state.count(target.id(), Standing.ON_PACE),
                        state.count(target.id(), Standing.BEHIND)))
                .toList();
    }

    private RoundPage.Row row(RoundState.Row row, RoundId id, Locale language) {
        var href = "/so-ket/" + id + "/don-vi?unit=" + row.unit().id();
        var review = row.review();
        if (review == null) return new RoundPage.Row(row.unit().name(), href, "", "", "", "", row.late());
        return new RoundPage.Row(
                row.unit().name(),
                href,
                Ink.day(review.said().held()),
                words.say(
                        language,
                        "targets.reached-of",
                        review.reached(),
                        review.lines().size()),
                review.said().causes(),
                review.said().proposals(),
                false);
    }

    private String reminder(Unit unit, ReviewRound round, String title, Locale language) {
        return words.say(
                language,
                "targets.reminder",
                TargetWords.within(unit.name()),
                title,
                Ink.day(round.due()),
                book.of("/so-ket/" + round.id() + "/don-vi"));
    }
}
