package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Role;
import vn.sohoi.access.Scopes;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Correction;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.people.PeopleSearch;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.privacy.Consent.Channel;
import vn.sohoi.privacy.Request.Kind;

/** What a woman allows and asks, and who answers her. */
@BookTest
class RequestsTest {
    @Autowired
    Desk desk;

    @Autowired
    Texts texts;

    @Autowired
    People people;

    @Autowired
    PeopleSearch search;

    @Autowired
    Consents consents;

    @Autowired
    Requests requests;

    @Autowired
    HerCopies copies;

    @Autowired
    Uses uses;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    @Autowired
    Db db;

    private Commune here;
    private Actor officer;
    private Actor dataOfficer;
    private PersonId lan;
    private LocalDate today;

    @BeforeEach
    void lan_stands_in_the_book() {
        here = desk.commune(1);
        officer = desk.post(Role.COMMUNE_OFFICER, here);
        dataOfficer = desk.post(Role.DATA_OFFICER, here);
        var woman = Identity.woman("Nguyễn Thị Lan", PartialDate.parse("1965-03-12"));
        lan = people.register(NewPerson.of(here.branch(0), woman, LocalDate.of(2010, 1, 1)), officer);
        today = uses.today();
    }

    @Test
    void without_her_yes_it_is_no_and_a_no_is_as_easy_as_a_yes() {
        assertThat(holds()).isFalse();
        assertThatThrownBy(() -> scopes.names(officer, () -> consents.demand(lan, "messages")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("privacy.no-consent");
        consents.say(lan, said(true, Channel.VOICE, "Trần Thị Mai"), officer);
        assertThat(holds()).isTrue();
        consents.say(lan, said(false, Channel.VOICE, ""), officer);
        assertThat(holds()).isFalse();
        assertThat(consents.of(lan, officer))
                .singleElement()
                .extracting(Consent::given)
                .isEqualTo(false);
    }

    @Test
    void a_yes_by_word_of_mouth_needs_a_witness() {
        assertThatThrownBy(() -> consents.say(lan, said(true, Channel.VOICE, " "), officer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("privacy.no-witness");
        assertThatThrownBy(() -> scopes.numbers(
                        () -> db.sql("""
                        insert into privacy.consent (person_id, use, given, words, language, channel, day, login)
                        values (:person, 'messages', true, 'x', 'vi', 'PAPER', '2026-01-01', 'x')""").param("person", lan.value()).update()))
                .hasStackTraceContaining("consent_witness");
    }

    @Test
    void she_is_answered_before_it_is_ended_and_what_is_ended_stays() {
        var id = requests.take(lan, Kind.CORRECT, "Sai ngày sinh", false, today, officer);
        assertThatThrownBy(() -> requests.take(lan, Kind.CORRECT, "", false, today, officer))
                .hasMessageContaining("privacy.asked-already");
        assertThatThrownBy(() -> requests.close(id, true, "Đã sửa", officer))
                .hasMessageContaining("privacy.not-answered");
        requests.answer(id, "Đã nhận", officer);
        assertThatThrownBy(() -> requests.extend(id, today.plusDays(90), "Lâu quá", officer))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(texts.both(refused))
                                .as("the last day that may be chosen")
                                .containsPattern("[0-9]{2}/[0-9]{2}/[0-9]{4}"));
        requests.extend(id, today.plusDays(20), "Chờ giấy khai sinh", officer);
        assertThatThrownBy(() -> requests.extend(id, today.plusDays(21), "Nữa", officer))
                .hasMessageContaining("privacy.extended-already");
        requests.close(id, true, "Đã sửa", officer);
        assertThat(requests.find(id, officer).state()).isEqualTo(Request.State.DONE);
        assertThatThrownBy(() ->
                        scopes.numbers(() -> db.sql("update privacy.request set outcome = 'REFUSED' where id = :id")
                                .param("id", id)
                                .update()))
                .hasStackTraceContaining("has gone on");
    }

    @Test
    void the_data_protection_officer_sees_whoever_asked_and_nobody_else() {
        assertThat(people.find(lan, dataOfficer)).isEmpty();
        assertThat(requests.open(dataOfficer)).isEmpty();
        requests.take(lan, Kind.SEE, "", false, today, officer);
        assertThat(requests.open(dataOfficer)).extracting(Request::name).containsExactly("Nguyễn Thị Lan");
        var there = desk.commune(1);
        var foreign = desk.post(Role.DATA_OFFICER, there);
        assertThat(requests.open(foreign)).isEmpty();
        assertThatThrownBy(() ->
                        requests.find(requests.open(dataOfficer).getFirst().id(), foreign))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.open(desk.post(Role.BRANCH_HEAD, there)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_restriction_takes_effect_at_once_and_figures_count_her_as_before() {
        var before = women();
        assertThat(found()).contains(lan);
        var id = requests.take(lan, Kind.RESTRICT, "", false, today, officer);
        assertThat(found()).doesNotContain(lan);
        assertThat(women()).isEqualTo(before);
        requests.answer(id, "Đã nhận", officer);
        requests.close(id, false, "Luật bắt phải dùng", officer);
        assertThat(found()).contains(lan);
    }

    @Test
    void her_copy_names_every_place_that_holds_her() {
        people.correct(lan, List.of(new Correction.Phone("0912345678")), "Chị báo", officer);
        consents.say(lan, said(true, Channel.PAPER, "Trần Thị Mai"), officer);
        var id = requests.take(lan, Kind.COPY, "", false, today, officer);
        var copy = copies.of(id, officer);
        assertThat(copy.rows().stream().map(HerCopies.Held::table).distinct())
                .containsExactlyInAnyOrder(
                        "people.person",
                        "people.person_past",
                        "people.residence",
                        "privacy.consent",
                        "privacy.request");
        assertThat(copy.rows().toString()).contains("Nguyễn Thị Lan", "+84912345678");
        requests.answer(id, "Đã nhận", officer);
        requests.close(id, true, "Đã trao", officer);
        assertThatThrownBy(() -> copies.of(id, officer)).isInstanceOf(NotFound.class);
    }

    private boolean holds() {
        return scopes.names(officer, () -> consents.holds(lan, "messages"));
    }

    private Consent said(boolean yes, Channel channel, String witness) {
        return new Consent("messages", yes, "Tôi đồng ý", "vi", channel, witness, today);
    }

    private List<PersonId> found() {
        return search.search("nguyen thi lan", officer, Optional.empty(), 10).stream()
                .map(one -> one.id())
                .toList();
    }

    private Object women() {
        return String.valueOf(figures.answer(Question.on("women-18", here.unit(), today), officer)
                .value());
    }
}
