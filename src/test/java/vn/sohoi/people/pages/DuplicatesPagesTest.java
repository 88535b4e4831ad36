package vn.sohoi.people.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import picocli.CommandLine;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Duplicates;
import vn.sohoi.people.Identity;
import vn.sohoi.people.Merges;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.units.Units;

@BookTest
class DuplicatesPagesTest {
    private static final DateSpan TERM =
            DateSpan.between(java.time.LocalDate.of(2020, 1, 1), java.time.LocalDate.of(2040, 1, 1));

    @Autowired
    MockMvc pages;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Merges merges;

    @Autowired
    java.util.List<BookCommand> commands;

    private Commune here;
    private Commune there;
    private PersonId one;
    private PersonId other;

    /** Twice in one commune, with the marks lost and day and month swapped; once more in another. */
    @BeforeEach
    void she_stands_three_times() {
        here = Places.commune(units, 2);
        there = Places.commune(units, 1);
        accounts.open(new NewAccount(login(), "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        accounts.appoint(new NewMandate(login(), Role.COMMUNE_OFFICER, here.unit(), TERM, "QĐ 1"), Actor.MACHINE);
        var family = "Quýnh" + letters(here.unit().value());
        one = enter(here, 0, family + " Thị Ngát", "1961-03-07");
        other = enter(here, 1, family + " Thi Ngat", "1961-07-03");
        enter(there, 0, family + " Thị Ngát", "1961-03-07");
        duplicates.findAll(Actor.MACHINE, percent -> {});
    }

    @Test
    void the_list_ranks_pairs_and_tells_of_another_unit_only_where() throws Exception {
        pages.perform(as(get("/trung")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày và tháng sinh đảo nhau")))
                .andExpect(content().string(containsString("/trung/" + low() + "/" + high())))
                .andExpect(content().string(containsString("Một người ở " + name(there))));
        assertThat(duplicates.pairs(10, 0, here.officer()))
                .allSatisfy(pair ->
                        assertThat(pair.low().isSeen() || pair.high().isSeen()).isTrue())
                .anySatisfy(pair -> assertThat(pair.isWhole()).isFalse());
        assertThat(duplicates.pairs(10, 0, here.cityOfficer())).isEmpty();
        pages.perform(as(get("/"))).andExpect(content().string(containsString("Cặp có thể là một người")));
        pages.perform(as(get("/tim").param("q", "trùng"))).andExpect(content().string(containsString("/trung")));
    }

    @Test
    void two_women_are_asked_about_once() throws Exception {
        pages.perform(as(post(pair() + "/hai-nguoi")).with(csrf())).andExpect(redirectedUrl("/trung"));
        duplicates.findAll(Actor.MACHINE, percent -> {});
        pages.perform(as(get("/trung"))).andExpect(content().string(not(containsString(pair()))));
    }

    @Test
    void the_same_woman_is_put_together_and_taken_apart() throws Exception {
        pages.perform(as(get(pair())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("khác")))
                .andExpect(content().string(containsString("name=\"birth\" value=\"right\"")));
        pages.perform(as(post(pair() + "/mot-nguoi"))
                        .with(csrf())
                        .param("full_name", "left")
                        .param("birth", "right")
                        .param("branch", "left"))
                .andExpect(redirectedUrl("/trung?xem=da-ghep"));
        pages.perform(as(get("/trung?xem=da-ghep"))).andExpect(content().string(containsString("Tách ra")));
        pages.perform(as(get(pair()))).andExpect(status().isNotFound());
        var merge = merges.standing(10, here.officer()).getFirst().merge();
        pages.perform(as(post("/trung/ghep/" + merge + "/tach")).with(csrf())).andExpect(redirectedUrl("/trung"));
        pages.perform(as(get(pair()))).andExpect(status().isOk());
    }

    @Test
    void a_stranger_is_not_found_nor_is_she_a_second_row_of_herself() throws Exception {
        var far = enter(there, 0, "Ngô Thị Xa", "1980-01-02");
        pages.perform(as(get("/trung/" + one + "/" + far))).andExpect(status().isNotFound());
        for (var answer : new String[] {"/mot-nguoi", "/hai-nguoi"})
            for (var stranger : new PersonId[] {far, one})
                pages.perform(as(post("/trung/" + one + "/" + stranger + answer))
                                .with(csrf()))
                        .andExpect(status().isNotFound());
    }

    @Test
    void the_machine_alone_searches_and_can_be_stopped() {
        assertThatThrownBy(() -> duplicates.findAll(here.officer(), percent -> {}))
                .isInstanceOf(NotFound.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> duplicates.findAll(Actor.MACHINE, percent -> {}))
                .isInstanceOf(Refused.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(duplicates.pairs(10, 0, here.officer())).isNotEmpty();
        var command = commands.stream()
                .filter(one -> new CommandLine(one).getCommandName().equals("people"))
                .findFirst()
                .orElseThrow();
        assertThat(new CommandLine(command).execute("duplicates", "--json")).isZero();
        assertThat(new CommandLine(command).execute("duplicates")).isZero();
    }

    private PersonId enter(Commune commune, int branch, String name, String birth) {
        var identity = Identity.woman(name, PartialDate.parse(birth))
                .withPhone("0912%06d".formatted(here.unit().value() % 1_000_000));
        return people.register(NewPerson.of(commune.branch(branch), identity, null), commune.officer());
    }

    /** A name that nobody else bears, so that the pair is certain however many other tests' pairs are in the book. */
    private static String letters(long number) {
        return Long.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString("bcdghklmnp".charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private String name(Commune commune) {
        return units.on(commune.unit(), java.time.LocalDate.now(StoryDay.VIETNAM))
                .name();
    }

    private String low() {
        return one.toString().compareTo(other.toString()) < 0 ? one.toString() : other.toString();
    }

    private String high() {
        return low().equals(one.toString()) ? other.toString() : one.toString();
    }

    private String pair() {
        return "/trung/" + low() + "/" + high();
    }

    private String login() {
        return here.officer().login() + "-" + here.unit();
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(login()));
    }
}
