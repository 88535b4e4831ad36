package vn.sohoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.access.Forbidden;
import vn.sohoi.campaigns.Campaign.Words;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** Campaigns are data: what was asked of a year stays as it was asked then. */
@BookTest
@Transactional
class CampaignsTest {
    private static final LocalDate ORDINANCE = LocalDate.of(2025, 6, 3);

    @Autowired
    Campaigns campaigns;

    @Autowired
    Units units;

    private Places.Commune here;
    private Campaign noughts;
    private Campaign haves;

    @BeforeEach
    void the_campaigns_that_the_book_brings_along() {
        here = Places.commune(units, 1);
        noughts = campaigns.ofHouseholds(here.branch(0), ORDINANCE);
        haves = named("Xây dựng gia đình 5 có, 3 sạch");
    }

    @Test
    void five_noughts_and_three_cleans_are_eight_criteria() {
        assertThat(noughts.name().vietnamese()).isEqualTo("Xây dựng gia đình 5 không, 3 sạch");
        assertThat(campaigns.criteria(noughts.id(), LocalDate.of(2019, 12, 31)))
                .extracting(Criterion::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void from_3_june_2025_the_fourth_is_worded_otherwise_and_the_years_before_keep_their_words() {
        assertThat(fourth(ORDINANCE.minusDays(1)).wording().vietnamese()).isEqualTo("Không sinh con thứ 3 trở lên");
        assertThat(fourth(ORDINANCE).wording().vietnamese()).doesNotContain("con thứ 3");
        assertThat(fourth(ORDINANCE).doubt().vietnamese()).isNotEmpty();
    }

    @Test
    void when_the_paper_comes_the_wording_changes_from_its_day_and_the_doubt_goes() {
        var day = LocalDate.of(2026, 3, 1);
        campaigns.word(noughts.id(), 4, new Words("Chữ mới", "New words"), day, "HD 1", Actor.MACHINE);
        assertThat(fourth(day).wording().vietnamese()).isEqualTo("Chữ mới");
        assertThat(fourth(day).doubt().vietnamese()).isEmpty();
        assertThat(fourth(day.minusDays(1)).wording().vietnamese()).isEqualTo("Không vi phạm chính sách dân số");
        assertThat(fourth(LocalDate.of(2019, 12, 31)).wording().vietnamese()).isEqualTo("Không sinh con thứ 3 trở lên");
        campaigns.word(noughts.id(), 4, new Words("Chữ đúng", "Right words"), day, "HD 1", Actor.MACHINE);
        assertThat(fourth(day).wording().vietnamese()).isEqualTo("Chữ đúng");
    }

    @Test
    void five_haves_apply_to_a_commune_from_its_day_and_to_no_other() {
        var day = LocalDate.of(2025, 7, 1);
        var there = Places.commune(units, 1);
        campaigns.apply(haves.id(), here.unit(), day, "QĐ 5", Actor.MACHINE);
        assertThat(campaigns.ofHouseholds(here.branch(0), day).id()).isEqualTo(haves.id());
        assertThat(campaigns.ofHouseholds(here.branch(0), day.minusDays(1)).id())
                .isEqualTo(noughts.id());
        assertThat(campaigns.ofHouseholds(there.branch(0), day).id()).isEqualTo(noughts.id());
        refused(
                "campaigns.error.everywhere",
                () -> campaigns.apply(noughts.id(), here.unit(), day, "QĐ", Actor.MACHINE));
        refused("campaigns.error.applies", () -> campaigns.apply(haves.id(), here.unit(), day, "QĐ 6", Actor.MACHINE));
    }

    @Test
    void a_movement_ends_and_its_successor_begins_on_the_same_day() {
        var day = LocalDate.of(2026, 6, 1);
        var now = named("Xây dựng người phụ nữ Việt Nam thời đại mới");
        campaigns.end(now.id(), day, Actor.MACHINE);
        var next = campaigns.begin(
                new NewCampaign(CampaignKind.PERSONS, new Words("Mới", "New"), DateSpan.since(day), true, "NQ XIV"),
                Actor.MACHINE);
        assertThat(campaigns.find(now.id(), Actor.MACHINE).valid().holds(day)).isFalse();
        assertThat(campaigns.find(next, Actor.MACHINE).valid().holds(day)).isTrue();
        refused("campaigns.error.day-outside", () -> campaigns.end(now.id(), day, Actor.MACHINE));
    }

    @Test
    void no_two_campaigns_ask_every_household_at_once() {
        refused(
                "campaigns.error.beside-another",
                () -> campaigns.begin(
                        new NewCampaign(
                                CampaignKind.HOUSEHOLDS,
                                new Words("Khác", "Other"),
                                DateSpan.since(ORDINANCE),
                                true,
                                ""),
                        Actor.MACHINE));
    }

    @Test
    void a_number_is_not_left_out_and_a_wording_rests_on_a_paper() {
        var words = new Words("Chữ", "Words");
        refused("campaigns.error.basis", () -> campaigns.word(haves.id(), 1, words, ORDINANCE, " ", Actor.MACHINE));
        var virtues = named("Xây dựng người phụ nữ Việt Nam thời đại mới");
        refused("campaigns.error.number", () -> campaigns.word(virtues.id(), 6, words, ORDINANCE, "HD", Actor.MACHINE));
        campaigns.word(virtues.id(), 5, words, ORDINANCE, "HD", Actor.MACHINE);
        assertThat(campaigns.criteria(virtues.id(), ORDINANCE)).hasSize(5);
        assertThat(campaigns.criteria(virtues.id(), ORDINANCE.minusDays(1))).hasSize(4);
    }

    @Test
    void a_commune_reads_them_and_writes_none() {
        assertThat(campaigns.all(here.officer())).hasSizeGreaterThanOrEqualTo(8);
        assertThatThrownBy(() -> campaigns.end(noughts.id(), ORDINANCE, here.officer()))
                .isInstanceOf(Forbidden.class);
    }

    private Criterion fourth(LocalDate day) {
        return campaigns.criteria(noughts.id(), day).get(3);
    }

    private Campaign named(String name) {
        return campaigns.all(Actor.MACHINE).stream()
                .filter(one -> one.name().vietnamese().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageStartingWith(key);
    }
}
