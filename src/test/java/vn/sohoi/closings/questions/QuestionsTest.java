package vn.sohoi.closings.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** Up to three things are asked of the units beneath; each says of itself what nobody counted, through an address of its own. */
@BookTest
class QuestionsTest {
    private static final List<Asked> THREE = List.of(
            new Asked("Số hộ bị ngập", AnswerKind.NUMBER),
            new Asked("Đã đến thăm chưa", AnswerKind.YES_NO),
            new Asked("Cần gì nhất", AnswerKind.WORDS));

    @Autowired
    Questions questions;

    @Autowired
    Slips slips;

    @Autowired
    Units units;

    @Autowired
    OwnerDb owner;

    private Places.Commune here;
    private Actor chair;
    private QuestionId id;

    @BeforeEach
    void a_commune_asks_its_three_branches() {
        here = Places.commune(units, 3);
        chair = new Actor("chair", "Chủ tịch", 2L, here.unit(), "COMMUNE_CHAIR");
        id = questions.ask(here.unit(), "Thiệt hại do bão", THREE, chair);
    }

    @Test
    void each_unit_beneath_is_asked_and_what_it_says_last_counts() {
        assertThat(answers().keySet()).containsExactlyInAnyOrder(here.branch(0), here.branch(1), here.branch(2));
        answer(0, "1.200", "yes", "Nước sạch");
        answer(0, "12", "no", "Thuốc");
        assertThat(said(0)).containsExactly("12", "no", "Thuốc");
        assertThat(answers().get(here.branch(1))).isNull();
        assertThat(waiting()).containsExactly(Map.entry(id, 1L));
        assertThat(questions.counts(here.unit(), chair)).containsExactly(Map.entry(id, new Questions.Counts(3, 1, 1)));
    }

    @Test
    void an_answer_is_taken_once_and_one_that_was_sent_anew_is_looked_at_again() {
        answer(0, "1", "yes", "x");
        var first = Objects.requireNonNull(answers().get(here.branch(0))).id();
        answer(0, "2", "yes", "x");
        refused("answered-anew", () -> questions.take(id, first, chair));
        var last = Objects.requireNonNull(answers().get(here.branch(0))).id();
        questions.take(id, last, chair);
        refused("answered-anew", () -> questions.take(id, last, chair));
        assertThat(waiting()).isEmpty();
        answer(0, "3", "yes", "x");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void what_is_no_answer_to_what_was_asked_is_named_by_its_place_and_nothing_is_kept() {
        refused("NUMBER, 1", () -> answer(0, "nhiều", "yes", "x"));
        refused("NUMBER, 1", () -> answer(0, "-3", "yes", "x"));
        refused("YES_NO, 2", () -> answer(0, "3", "", "x"));
        refused("WORDS, 3", () -> answer(0, "3", "no", " "));
        refused("who", () -> questions.answer(slip(0), List.of("3", "no", "x"), " "));
        assertThat(answers().get(here.branch(0))).isNull();
    }

    @Test
    void an_address_that_the_book_did_not_make_opens_nothing() {
        var real = slip(0);
        var other = slips.of(id, here.unit());
        var changed = real.substring(0, real.length() - 1) + (real.endsWith("A") ? 'B' : 'A');
        for (var made : List.of("", "x", "*", real + "A", changed, other))
            assertThatThrownBy(() -> questions.slip(made)).as(made).isInstanceOf(NotFound.class);
        assertThat(questions.slip(real).to()).isEqualTo(here.branch(0));
    }

    @Test
    void after_seventy_two_hours_or_once_it_was_ended_nothing_is_taken_and_what_was_said_stays() {
        answer(0, "1", "yes", "x");
        owner.sql("""
                update closings.question set asked_at = asked_at - interval '73 hours', until = until - interval '73 hours'
                 where id = :id""").param("id", id.value()).update();
        refused("over", () -> answer(1, "1", "yes", "x"));
        refused("over", () -> questions.end(id, chair));
        assertThat(questions.slip(slip(0)).over()).isTrue();
        assertThat(questions.unanswered(here.branch(1), head(1))).isEmpty();
        assertThat(said(0)).containsExactly("1", "yes", "x");
        var ended = questions.ask(here.unit(), "Khác", THREE, chair);
        assertThat(questions.unanswered(here.branch(1), head(1))).hasSize(1);
        questions.end(ended, chair);
        assertThat(questions.unanswered(here.branch(1), head(1))).isEmpty();
    }

    @Test
    void only_who_writes_figures_of_the_unit_asks_and_nobody_reads_another_units_answers() {
        var stranger = new Actor("s", "Khác", 3L, Places.commune(units, 1).unit(), "COMMUNE_CHAIR");
        assertThatThrownBy(() -> questions.find(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.find(id, head(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.ask(here.unit(), "x", THREE, stranger))
                .isInstanceOf(NotFound.class);
        refused("nobody", () -> questions.ask(here.branch(0), "x", THREE, head(0)));
        refused("title", () -> questions.ask(here.unit(), " ", THREE, chair));
        refused("nothing", () -> questions.ask(here.unit(), "x", List.of(), chair));
    }

    private Actor head(int branch) {
        return new Actor("head" + branch, "Chi hội trưởng", 1L, here.branch(branch), "BRANCH_HEAD");
    }

    /** How many answers wait to be taken, by question; those without any are left out. */
    private Map<QuestionId, Long> waiting() {
        return questions.counts(here.unit(), chair).entrySet().stream()
                .filter(one -> one.getValue().waiting() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> (long) one.getValue().waiting()));
    }

    private Map<UnitId, @Nullable Answer> answers() {
        return questions.answers(questions.find(id, chair), chair);
    }

    private List<String> said(int branch) {
        return Objects.requireNonNull(answers().get(here.branch(branch))).said();
    }

    private String slip(int branch) {
        return slips.of(id, here.branch(branch));
    }

    private void answer(int branch, String... said) {
        questions.answer(slip(branch), List.of(said), "Nguyễn Thị Hoa");
    }

    private static void refused(String what, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> {
            var said = refused.arguments().stream().map(Object::toString).toList();
            var told = refused.key().replace("closings.questions.error.", "") + ", " + String.join(", ", said);
            assertThat(told).startsWith(what);
        });
    }
}
