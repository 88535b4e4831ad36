package vn.sohoi.emulation.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** Who belongs to a cluster is a matter of days; a pact is signed by those who belong to it in its year. */
@BookTest
class ClustersTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @Autowired
    Clusters clusters;

    @Autowired
    Units units;

    private Places.Commune here;
    private UnitId city;
    private UnitId beside;
    private ClusterId cluster;

    @BeforeEach
    void a_cluster_of_two_communes() {
        here = Places.commune(units, 0);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        beside = Places.beside(units, here);
        cluster = clusters.setUp(
                city,
                "Cụm số 1",
                "Hướng dẫn thử",
                List.of(here.unit(), beside),
                DateSpan.since(FROM),
                here.cityOfficer());
    }

    @Test
    void a_member_of_those_days_is_none_on_the_first_day_without_it_and_may_come_back() {
        var left = LocalDate.of(2025, 7, 1);
        clusters.leave(cluster, beside, left, here.cityOfficer());
        var read = clusters.find(cluster, here.officer());
        assertThat(read.on(left.minusDays(1))).containsExactlyInAnyOrder(here.unit(), beside);
        assertThat(read.on(left)).containsExactly(here.unit());
        assertThatThrownBy(() -> clusters.leave(cluster, beside, left, here.cityOfficer()))
                .hasMessageContaining("no-member");
        clusters.join(cluster, beside, DateSpan.since(left.plusYears(1)), here.cityOfficer());
        assertThat(clusters.find(cluster, here.officer()).on(left.plusYears(1))).hasSize(2);
        assertThatThrownBy(() -> clusters.join(cluster, beside, DateSpan.since(FROM), here.cityOfficer()))
                .hasMessageContaining("error.member");
    }

    @Test
    void a_year_has_one_host_who_belongs_to_it() {
        clusters.host(cluster, 2025, here.unit(), here.cityOfficer());
        clusters.host(cluster, 2025, beside, here.cityOfficer());
        assertThat(clusters.find(cluster, here.officer()).hosts()).containsEntry(2025, beside);
        assertThatThrownBy(() -> clusters.host(cluster, 2023, beside, here.cityOfficer()))
                .hasMessageContaining("no-member");
    }

    @Test
    void a_pact_says_what_is_promised_or_that_nobody_knows_it_and_who_signed() {
        var day = LocalDate.of(2026, 1, 18);
        clusters.pact(
                new NewPact(cluster, 2026, "Bản giao ước", "", List.of("30 hộ thoát nghèo", "20 chủ kinh doanh")),
                List.of(here.unit()),
                day,
                here.cityOfficer());
        assertThat(clusters.pacts(cluster, here.officer())).singleElement().satisfies(pact -> {
            assertThat(pact.contents()).containsExactly("30 hộ thoát nghèo", "20 chủ kinh doanh");
            assertThat(pact.signatures()).containsExactly(new Pact.Signature(here.unit(), day));
        });
        assertThatThrownBy(() -> clusters.pact(bare(2026, "Chưa rõ"), List.of(), null, here.cityOfficer()))
                .hasMessageContaining("error.pact");
        assertThatThrownBy(() -> clusters.pact(bare(2025, ""), List.of(), null, here.cityOfficer()))
                .hasMessageContaining("error.contents");
        assertThatThrownBy(() -> clusters.pact(bare(2025, "Chưa rõ"), List.of(city), null, here.cityOfficer()))
                .hasMessageContaining("no-member");
    }

    @Test
    void the_unit_that_set_it_up_writes_and_its_members_read() {
        assertThatThrownBy(() -> clusters.host(cluster, 2025, here.unit(), here.officer()))
                .isInstanceOf(NotFound.class);
        assertThat(clusters.all(here.officer())).extracting(Cluster::id).contains(cluster);
    }

    private NewPact bare(int year, String doubt) {
        return new NewPact(cluster, year, "Tin hội nghị", doubt, List.of());
    }
}
