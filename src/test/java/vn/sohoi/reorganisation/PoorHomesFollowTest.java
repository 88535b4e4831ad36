package vn.sohoi.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.campaigns.poverty.Assistance;
import vn.sohoi.campaigns.poverty.PoorHome;
import vn.sohoi.campaigns.poverty.PoorHomes;
import vn.sohoi.campaigns.poverty.PoorLists;
import vn.sohoi.campaigns.poverty.PovertyHelp;
import vn.sohoi.indicators.Figures;
import vn.sohoi.indicators.Question;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.HouseholdId;

/** Households on a list go with their people where a branch is cut; what they were helped with stays where it was given. */
@BookTest
class PoorHomesFollowTest extends DividedCommune {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Autowired
    PoorLists lists;

    @Autowired
    PoorHomes homes;

    @Autowired
    PovertyHelp help;

    @Autowired
    Figures figures;

    @Test
    void they_go_where_their_people_live_until_it_is_undone() {
        var cut = old.branch(2);
        var ids = households.openForHeads(women, LocalDate.of(2015, 1, 1), Actor.MACHINE);
        var rows = new StringBuilder("Lê Văn Lạ\t\tHộ nghèo\n");
        var answers = new HashMap<Integer, Optional<HouseholdId>>();
        for (int i = 2; i < ids.size(); i += 3) {
            rows.append("Nguyễn Thị Lan\t\tHộ nghèo\n");
            answers.put(answers.size() + 2, Optional.of(ids.get(i)));
        }
        lists.take(new PoorLists.Copied(cut, 2025, rows.toString(), Map.of(), answers), "QĐ 1", Actor.MACHINE);
        var listed = count(cut);
        assertThat(listed).isEqualTo(11);
        for (var one : homes.under(cut, 2025, 0, Actor.MACHINE).shown())
            help.give(one.id(), new Assistance.What("days", MAY, 1, "Tổ phụ nữ"), Actor.MACHINE);
        var divided = divided(Actor.MACHINE);
        var before = BookHash.of(scopes, db);
        enforcing.force(divided.plan());
        assertThat(count(cut)).isEqualTo(7);
        var elsewhere = units.children(city, JULY).stream()
                .flatMap(commune -> units.branchesUnder(commune.id(), JULY).stream())
                .filter(branch -> !branch.equals(cut))
                .mapToLong(this::count)
                .sum();
        assertThat(count(cut) + elsewhere).isEqualTo(listed);
        assertThat(homes.under(cut, 2025, 0, Actor.MACHINE).shown())
                .extracting(PoorHome::head)
                .contains("Lê Văn Lạ");
        var days = Question.within("mutual-help-days", city, Period.parse("2025"));
        assertThat(Objects.requireNonNull(figures.answer(days, Actor.MACHINE).value())
                        .longValue())
                .isEqualTo(listed);
        enforcing.undo(divided.plan(), "Thử", Actor.MACHINE);
        assertThat(BookHash.of(scopes, db)).isEqualTo(before);
        assertThat(count(cut)).isEqualTo(listed);
    }

    private long count(UnitId branch) {
        return homes.under(branch, 2025, 0, Actor.MACHINE).all();
    }
}
