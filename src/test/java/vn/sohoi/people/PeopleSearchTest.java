package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Units;

@BookTest
class PeopleSearchTest {
    @Autowired
    People people;

    @Autowired
    PeopleSearch search;

    @Autowired
    WideSearch wide;

    @Autowired
    EntryCheck check;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    private static final AtomicInteger COUNT = new AtomicInteger(100_000);

    private String citizenId = "";
    private Commune here;
    private Commune there;

    @BeforeEach
    void names() {
        citizenId = "001165" + COUNT.incrementAndGet();
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
        people.registerAll(
                Stream.of("Nguyễn Thị Lan", "Ngô Thị Lan Anh", "Nguyễn Thị Ngọc Lan", "Trần Thị Hoà", "Trần Thị Hòa")
                        .map(name -> NewPerson.of(here.branch(0), Identity.woman(name, null), null))
                        .toList(),
                here.officer());
        people.register(
                NewPerson.of(
                        there.branch(0),
                        Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"))
                                .withPhone("0912345214")
                                .withCitizenId(citizenId),
                        null),
                there.officer());
    }

    @Test
    void words_come_in_any_order_and_marks_are_optional() {
        assertThat(found("lan thi ng")).containsExactly("Nguyễn Thị Lan", "Nguyễn Thị Ngọc Lan", "Ngô Thị Lan Anh");
        assertThat(found("nguyễn lan")).containsExactly("Nguyễn Thị Lan", "Nguyễn Thị Ngọc Lan");
        assertThat(found("thi ngoc")).containsExactly("Nguyễn Thị Ngọc Lan");
    }

    @Test
    void tone_placement_is_folded() {
        assertThat(found("hoà")).containsExactlyInAnyOrder("Trần Thị Hoà", "Trần Thị Hòa");
        assertThat(found("hoa tran")).hasSize(2);
    }

    @Test
    void given_names_come_before_family_names() {
        assertThat(found("l")).containsExactly("Nguyễn Thị Lan", "Nguyễn Thị Ngọc Lan");
        assertThat(found("ngo")).first().isEqualTo("Ngô Thị Lan Anh");
    }

    @Test
    void a_reach_of_very_many_branches_finds_the_same_by_another_way() {
        var branches = Columns.of(here.branches(), UnitId::value);
        for (var typed : List.of("l", "ngo", "nguyen", "thi"))
            assertThat(scopes.names(here.officer(), () -> wide.beginning(branches, typed, 20)).stream()
                            .map(FoundPerson::fullName)
                            .distinct())
                    .as(typed)
                    .isEqualTo(found(typed));
        assertThat(scopes.names(here.officer(), () -> wide.inAnyOrder(branches, TypedName.of("nguyen lan"), 20)))
                .extracting(FoundPerson::fullName)
                .isEqualTo(found("nguyen lan"));
        assertThat(scopes.names(there.officer(), () -> wide.beginning(branches, "l", 20)))
                .isEmpty();
    }

    @Test
    void the_tail_of_the_phone_finds_her() {
        assertThat(search.search("214", there.officer(), Optional.empty(), 20))
                .extracting(FoundPerson::fullName)
                .containsExactly("Nguyễn Thị Lan");
    }

    @Test
    void a_stranger_finds_nobody() {
        assertThat(search.search("lan", there.officer(), Optional.empty(), 20)).hasSize(1);
        assertThat(search.searchIn(here.branches(), "lan", there.officer(), 20)).isEmpty();
        assertThat(search.search("lan", here.cityOfficer(), Optional.empty(), 20))
                .isEmpty();
        assertThatThrownBy(() -> search.search("lan", there.officer(), Optional.of(here.unit()), 20))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void at_entry_another_unit_is_named_and_nobody_in_it() {
        var typed = Identity.woman("Nguyễn Thị Lân", null).withCitizenId(citizenId);
        assertThat(check.check(typed, here.branch(0), here.officer()))
                .isInstanceOfSatisfying(AtEntry.Elsewhere.class, elsewhere -> {
                    assertThat(elsewhere.unit()).isEqualTo(there.unit());
                    assertThat(elsewhere.certain()).isTrue();
                });
        var sameBirth = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"));
        assertThat(check.check(sameBirth, here.branch(0), here.officer())).isInstanceOf(AtEntry.Elsewhere.class);
        assertThat(check.check(sameBirth, there.branch(0), there.officer())).isInstanceOf(AtEntry.Here.class);
        var other = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1966-03-12"));
        assertThat(check.check(other, here.branch(0), here.officer())).isEqualTo(new AtEntry.Nobody());
        assertThatThrownBy(() -> check.check(other, here.branch(0), there.officer()))
                .isInstanceOf(NotFound.class);
    }

    private List<String> found(String typed) {
        return search.search(typed, here.officer(), Optional.empty(), 20).stream()
                .map(FoundPerson::fullName)
                .toList();
    }
}
