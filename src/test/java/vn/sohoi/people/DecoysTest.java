package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.Signed;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** A record of nobody counts nowhere, looks like any other, and tells who opened it. */
@BookTest
class DecoysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    MockMvc pages;

    @Autowired
    Decoys decoys;

    @Autowired
    People people;

    @Autowired
    PeopleSearch search;

    @Autowired
    Figures figures;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private UnitId city = new UnitId(0);
    private Actor officer = Actor.MACHINE;
    private Actor keeper = Actor.MACHINE;

    @BeforeEach
    void a_commune_with_one_woman() {
        here = Places.commune(units, 2);
        city = Objects.requireNonNull(here.cityOfficer().unit());
        officer = appointed(Role.COMMUNE_OFFICER, here.unit());
        keeper = appointed(Role.DATA_OFFICER, city);
        people.register(
                NewPerson.of(here.branch(0), woman("Nguyễn Thị Thật"), LocalDate.of(2010, 1, 1)), here.officer());
    }

    @Test
    void no_figure_of_any_day_and_no_list_that_counts_is_another_with_it() throws Exception {
        var before = all();
        for (int i = 0; i < 3; i++)
            decoys.lay(here.branch(i % 2), woman("Lê Thị Bịa " + (char) ('A' + i)), Actor.MACHINE);
        assertThat(all()).isEqualTo(before);
        assertThat(before.values()).anyMatch(figure -> figure.toString().contains("value=1"));
    }

    @Test
    void it_is_found_as_any_woman_is_and_its_first_opening_alarms_once() {
        var decoy = laid();
        assertThat(people.find(decoy, officer)).isPresent();
        assertThat(people.find(decoy, officer)).isPresent();
        assertThat(decoys.waitingFor(keeper)).singleElement().satisfies(alarm -> {
            assertThat(alarm.role()).isEqualTo(Role.COMMUNE_OFFICER);
            assertThat(alarm.unit()).isEqualTo(here.branch(0));
        });
        assertThat(owner.sql("select count(*) from audit.entry where action = 'people.open-decoy' and login = :login")
                        .param("login", officer.login())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_woman_of_the_book_alarms_nobody() {
        var her = search.search("Nguyễn Thị Thật", officer, Optional.empty(), 5).getFirst();
        assertThat(people.find(her.id(), officer)).isPresent();
        assertThat(decoys.waitingFor(keeper)).isEmpty();
    }

    @Test
    void whoever_answers_for_the_unit_hears_it_and_the_opener_does_not() {
        people.find(laid(), officer);
        var elsewhere = appointed(Role.DATA_OFFICER, Places.commune(units, 1).unit());
        assertThat(decoys.waitingFor(elsewhere)).isEmpty();
        assertThat(decoys.waitingFor(officer)).isEmpty();
        var alarm = decoys.waitingFor(keeper).getFirst();
        assertThatThrownBy(() -> decoys.hear(alarm.id(), elsewhere)).isInstanceOf(NotFound.class);
        decoys.hear(alarm.id(), keeper);
        assertThat(decoys.waitingFor(keeper)).isEmpty();
    }

    @Test
    void only_the_keeper_of_the_machine_lays_one_and_the_table_does_not_say_which_it_is() {
        assertThatThrownBy(() -> decoys.lay(here.branch(0), woman("Lê Thị Bịa"), officer))
                .isInstanceOf(NotFound.class);
        var decoy = laid();
        assertThat(owner.sql("select mark from people.decoy where unit_id = :unit")
                        .param("unit", here.branch(0).value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(mark -> mark.contains(decoy.toString()));
    }

    private PersonId laid() {
        decoys.lay(here.branch(0), woman("Lê Thị Bịa"), Actor.MACHINE);
        return search.search("Lê Thị Bịa", officer, Optional.empty(), 5)
                .getFirst()
                .id();
    }

    /** Every figure that a feature counts, of both levels, and the lists as the officer reads them. */
    private Map<String, Object> all() throws Exception {
        var all = new LinkedHashMap<String, Object>();
        for (var evidence : figures.answered())
            for (var unit : List.of(city, here.unit(), here.branch(0))) {
                var code = evidence.code();
                var question = figures.happens(evidence)
                        ? Question.within(code, unit, Period.parse("2026-H1"))
                        : Question.on(code, unit, DAY);
                all.put(code + " of " + unit, figures.answer(question, Actor.MACHINE));
            }
        var lists = new ArrayList<>(List.of("/hoi-vien", "/chua-vao-hoi", "/buc-tranh", "/so-lieu", "/trung"));
        for (var list : lists)
            all.put(
                    list,
                    pages.perform(get(list).with(Signed.in(officer.login())))
                            .andReturn()
                            .getResponse()
                            .getContentAsString()
                            .replaceAll(
                                    "nonce=\"[^\"]*\"|name=\"_(csrf|key)\" value=\"[^\"]*\"|content=\"[^\"]{30,}\"",
                                    ""));
        return all;
    }

    private static Identity woman(String name) {
        return Identity.woman(name, PartialDate.parse("1971-04-05"));
    }

    private Actor appointed(Role role, UnitId unit) {
        var login = "moi-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + unit;
        accounts.open(new NewAccount(login, "Cán bộ thử", "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, unit, term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }
}
