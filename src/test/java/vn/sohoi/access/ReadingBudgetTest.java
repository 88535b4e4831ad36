package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.Offices;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.StoryDay;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.Units;

/** A post is thought to need so many women's pages in a day; with a reason, which her chair reads, it goes on. */
@BookTest
class ReadingBudgetTest {
    private static final LocalDate TODAY = LocalDate.now(StoryDay.VIETNAM);
    private static final String REASON = "Rà soát sổ hội viên trước đại hội chi hội";

    @Autowired
    ReadingBudget budget;

    @Autowired
    Offices offices;

    @Autowired
    Units units;

    @Autowired
    Audit audit;

    private Commune here;
    private Actor head;
    private Actor chair;

    @BeforeEach
    void a_branch_head_and_her_chair_are_in_office() {
        here = Places.commune(units, 1);
        head = offices.held(Role.BRANCH_HEAD, here.branches().getFirst());
        chair = offices.held(Role.COMMUNE_CHAIR, here.unit());
    }

    @Test
    void a_branch_head_opens_a_hundred_and_fifty_pages_a_day_and_each_of_them_again() {
        var first = opensAnother();
        for (int i = 1; i < 150; i++) opensAnother();
        assertThat(budget.today(head)).isEqualTo(new ReadingBudget.Today(150, 150));
        budget.demand(head, first);
        assertThatThrownBy(this::opensAnother).isInstanceOf(OverBudget.class);
    }

    @Test
    void a_reason_gives_as_many_again_and_waits_for_her_chair() {
        for (int i = 0; i < 150; i++) opensAnother();
        budget.askMore(REASON, head);
        opensAnother();
        assertThat(budget.today(head)).isEqualTo(new ReadingBudget.Today(151, 300));
        var waiting = budget.unseen(chair).getFirst();
        assertThat(waiting.reason()).isEqualTo(REASON);
        budget.see(waiting.id(), chair);
        assertThat(budget.unseen(chair)).isEmpty();
    }

    @Test
    void a_reason_of_a_few_letters_is_none() {
        assertThatThrownBy(() -> budget.askMore("   cần xem        ", head)).isInstanceOf(Refused.class);
        assertThat(budget.today(head).most()).isEqualTo(150);
    }

    @Test
    void nobody_reads_her_own_reason_away_nor_that_of_another_commune() {
        budget.askMore(REASON, head);
        budget.askMore(REASON, chair);
        var stranger = offices.held(Role.COMMUNE_CHAIR, Places.commune(units, 1).unit());
        assertThat(budget.unseen(stranger)).isEmpty();
        assertThat(budget.unseen(head)).isEmpty();
        var waiting = budget.unseen(chair);
        assertThat(waiting).hasSize(1);
        assertThatThrownBy(() -> budget.see(waiting.getFirst().id(), stranger)).isInstanceOf(NotFound.class);
    }

    private PersonId opensAnother() {
        var person = new PersonId(UUID.randomUUID());
        budget.demand(head, person);
        audit.read(
                head,
                Reading.of(
                        "people.read", "people.person", person, here.branches().getFirst(), "full_name"));
        return person;
    }
}
