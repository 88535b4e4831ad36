package vn.sohoi.emulation.awards;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.sohoi.Places;
import vn.sohoi.emulation.awards.VoteRule.Vote;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;

/** Forms and awards for tests, in places of their own. */
public final class AwardGround {
    static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    static final DateSpan YEAR = DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Forms forms;
    private final Proposing proposing;
    private final Deciding deciding;

    public AwardGround(Forms forms, Proposing proposing, Deciding deciding) {
        this.forms = forms;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    /** A form that asks for two thirds of the council there and four of five of those there saying yes. */
    FormId form(UnitLevel level, Condition... conditions) {
        return form("thu-" + COUNT.incrementAndGet(), level, LocalDate.of(2000, 1, 1), conditions);
    }

    /** A form under the key, called Giấy khen and the key. */
    public FormId form(String key, UnitLevel level, LocalDate from, Condition... conditions) {
        return form(key, level, null, from, conditions);
    }

    /** A form with such a word for a collective. */
    FormId praising(UnitLevel level, Praise praise) {
        return form("khen-" + COUNT.incrementAndGet(), level, praise, LocalDate.of(2000, 1, 1));
    }

    private FormId form(String key, UnitLevel level, @Nullable Praise praise, LocalDate from, Condition... conditions) {
        return forms.enter(
                new NewForm(
                        key,
                        "Giấy khen " + key,
                        FormKind.COMMENDATION,
                        level,
                        "Ban Thường vụ",
                        true,
                        true,
                        praise,
                        new VoteRule(66, 80, VoteRule.Of.PRESENT),
                        List.of(conditions),
                        "Quy chế thử",
                        "",
                        DateSpan.since(from)),
                Actor.MACHINE);
    }

    static NewAward wish(FormId form, UnitId proposer, Receiver receiver, String achievement) {
        return new NewAward(form, proposer, receiver, achievement, YEAR, List.of(), DAY);
    }

    AwardId propose(FormId form, Places.Commune at, Receiver receiver, String achievement) {
        return proposing.propose(wish(form, at.unit(), receiver, achievement), "", at.officer());
    }

    /** Given by the city of the commune, without votes, as a paper tells. */
    AwardId given(FormId form, Places.Commune at, Receiver receiver, String achievement, LocalDate day) {
        var year = DateSpan.between(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1));
        return proposing.enterDecided(
                new NewAward(form, at.unit(), receiver, achievement, year, List.of(), day),
                "12/QĐ-BTV",
                day,
                Actor.MACHINE);
    }

    /** Both councils pass it. */
    void pass(AwardId award) {
        deciding.vote(award, new Vote(9, 9, 9), DAY, Actor.MACHINE);
        deciding.vote(award, new Vote(9, 8, 8), DAY, Actor.MACHINE);
    }

    static Actor cityChair(Places.Commune at) {
        var city = at.cityOfficer();
        return new Actor(
                "chair-" + city.login(),
                "Chủ tịch",
                requireNonNull(city.mandate()) + 1_000_000,
                city.unit(),
                "PROVINCE_CHAIR");
    }
}
