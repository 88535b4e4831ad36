package vn.sohoi.cadres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.cadres.Structure.Whose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.Units;

/** The structure of a body or of all beneath: each cadre once, by what held on the day; names only for who may see them. */
@BookTest
class StructureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    @Autowired
    Terms terms;

    @Autowired
    Filling filling;

    @Autowired
    Officers officers;

    @Autowired
    Facts facts;

    @Autowired
    Structure structure;

    @Autowired
    Units units;

    private Places.Commune here;
    private CadreId chair;
    private CadreId member;

    @BeforeEach
    void a_chair_and_a_member() {
        var ground = new Ground(terms, filling, officers);
        here = Places.commune(units, 1);
        ground.executive(here.unit(), Ground.TERM);
        chair = give(ground.position(here.unit(), PositionKind.CHAIR, DAY), "Đào Thị Lan", LocalDate.of(1986, 3, 9));
        member = give(ground.position(here.unit(), PositionKind.MEMBER, DAY), "Cao Thị Mai", null);
    }

    @Test
    void ages_are_completed_years_on_the_day_and_an_unknown_birth_is_in_no_band() {
        assertThat(parts(Trait.AGE, DAY)).containsEntry("FROM_30", 1L).containsEntry(Trait.UNKNOWN, 1L);
        assertThat(parts(Trait.AGE, DAY.plusDays(1))).containsEntry("FROM_40", 1L).containsEntry("FROM_30", 0L);
        assertThat(parts(Trait.SERVICE, DAY)).containsEntry("FULL_TIME", 1L).containsEntry("PART_TIME", 1L);
    }

    @Test
    void what_is_known_of_her_holds_from_its_day_and_a_later_diploma_takes_its_place() {
        facts.say(chair, Trait.EDUCATION, "COLLEGE", LocalDate.of(2010, 6, 1), here.officer());
        facts.say(chair, Trait.EDUCATION, "UNIVERSITY", DAY, here.officer());
        assertThat(parts(Trait.EDUCATION, DAY.minusDays(1))).containsEntry("COLLEGE", 1L);
        assertThat(parts(Trait.EDUCATION, DAY))
                .containsEntry("COLLEGE", 0L)
                .containsEntry("UNIVERSITY", 1L)
                .containsEntry(Trait.UNKNOWN, 1L);
        assertThat(facts.of(chair, here.officer()))
                .extracting(Fact::value, Fact::valid)
                .containsExactly(
                        tuple("UNIVERSITY", DateSpan.since(DAY)),
                        tuple(
                                "COLLEGE", DateSpan.between(LocalDate.of(2010, 6, 1), DAY)));
        assertThatThrownBy(() ->
                        facts.say(chair, Trait.EDUCATION, "SECONDARY", DAY.minusDays(1), here.officer()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("cadres.error.trait-before");
    }

    @Test
    void ethnicity_is_a_number_for_all_and_of_one_woman_only_for_the_chair_of_her_commune() {
        var herChair = new Actor("chair-" + here.unit(), "Chủ tịch", 9L, here.unit(), "COMMUNE_CHAIR");
        facts.say(member, Trait.ETHNICITY, "MINORITY", LocalDate.of(1990, 1, 1), herChair);
        var whose = new Whose(here.unit(), null, DAY);
        assertThat(structure.of(whose, here.cityOfficer()).parts().get(Trait.ETHNICITY))
                .containsEntry("MINORITY", 1L);
        assertThat(structure.rows(whose, Trait.ETHNICITY, "MINORITY", herChair))
                .extracting(Holding::name)
                .containsExactly("Cao Thị Mai");
        for (var reader : new Actor[] {here.officer(), here.cityOfficer()}) {
            assertThatThrownBy(() -> structure.rows(whose, Trait.ETHNICITY, "MINORITY", reader))
                    .isInstanceOf(Refused.class);
            assertThat(facts.of(member, reader)).isEmpty();
            assertThatThrownBy(() -> facts.say(member, Trait.RELIGION, "NONE", DAY, reader))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void each_number_opens_to_its_cadres_and_beneath_means_all_units_of_that_day() {
        var city = Objects.requireNonNull(here.cityOfficer().unit());
        var whose = new Whose(city, null, DAY);
        assertThat(structure.of(whose, here.cityOfficer()).all()).isEqualTo(2);
        assertThat(structure.of(new Whose(city, Body.EXECUTIVE, DAY), here.cityOfficer())
                        .all())
                .isZero();
        assertThat(structure.rows(whose, Trait.AGE, "FROM_30", here.cityOfficer()))
                .extracting(Holding::cadre)
                .containsExactly(chair);
        var elsewhere = Places.commune(units, 1);
        assertThatThrownBy(() -> structure.of(whose, elsewhere.cityOfficer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> facts.held(chair, elsewhere.cityOfficer())).isInstanceOf(NotFound.class);
    }

    private Map<String, Long> parts(Trait trait, LocalDate day) {
        UnitId unit = here.unit();
        var table = structure.of(new Whose(unit, Body.EXECUTIVE, day), here.officer());
        return Objects.requireNonNull(table.parts().get(trait));
    }

    private CadreId give(PositionId position, String name, @Nullable LocalDate born) {
        var held = filling.give(
                new NewHolding(
                        position,
                        Who.named(name).bornIfUnknown(born),
                        Ground.TERM,
                        Way.ELECTED,
                        false,
                        "Biên bản Đại hội",
                        null),
                Actor.MACHINE);
        return filling.find(held, Actor.MACHINE).cadre();
    }
}
