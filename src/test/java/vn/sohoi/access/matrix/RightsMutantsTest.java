package vn.sohoi.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.Campaign;
import vn.sohoi.access.LooseAuthoriser;
import vn.sohoi.access.matrix.Endpoints.Visit;
import vn.sohoi.access.matrix.Holders.Holder;
import vn.sohoi.access.matrix.Oracle.Column;

/**
 * The test of the test: each handler's right taken away, each row of the table widened by one column, one at a time, and the
 * matrix must see it. At every build each third; the whole with the campaigns.
 */
@MatrixBook
@Tag(Campaign.TAG)
class RightsMutantsTest {
    private static final int EACH = Campaign.isWhole() ? 1 : 3;

    @Autowired
    Endpoints endpoints;

    @Autowired
    Things things;

    @Autowired
    FirstWall firstWall;

    @Autowired
    Trial trial;

    @Autowired
    LooseAuthoriser authoriser;

    @AfterEach
    void mended() {
        authoriser.mend();
    }

    @Test
    void what_stands_before_each_handler_sends_away_whom_the_table_gives_nothing() {
        things.world();
        var faults = new ArrayList<String>();
        for (var visit : firstVisits())
            for (var holder : ScopedRows.holders()) {
                boolean must = Oracle.lacksTheRight(holder.mandate(), visit.asked());
                if (firstWall.forbids(visit, holder) != must)
                    faults.add(visit.endpoint() + " as " + holder.login() + (must ? " passes" : " is sent away"));
            }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_handler_without_its_right_is_noticed() {
        things.world();
        var noticedBy = new TreeMap<String, String>();
        var unnoticed = new ArrayList<String>();
        int place = 0;
        for (var visit : firstVisits()) {
            if (!namesARight(visit) || place++ % EACH != 0) continue;
            var handler = visit.endpoint().method() + " " + visit.endpoint().pattern();
            authoriser.open(handler);
            var wanting = holders()
                    .filter(holder -> Oracle.lacksTheRight(holder.mandate(), visit.asked()))
                    .toList();
            var noticed = wanting.stream()
                    .filter(holder -> !firstWall.forbids(visit, holder))
                    .findFirst();
            authoriser.mend();
            if (noticed.isPresent()) noticedBy.put(handler, noticed.get().login());
            else unnoticed.add(handler);
        }
        report("rights of handlers", noticedBy, unnoticed);
    }

    @Test
    void a_row_widened_by_one_column_is_noticed() {
        things.world();
        var visits = firstVisits();
        var noticedBy = new TreeMap<String, String>();
        var unnoticed = new ArrayList<String>();
        int place = 0;
        for (var office : Office.values())
            for (var column : Column.values()) {
                if (!office.name().equals(office.post())) continue;
                var holder = holders()
                        .filter(one -> one.mandate().office() == office)
                        .findFirst();
                var closed = visits.stream()
                        .filter(visit -> visit.asked().column() == column && holder.isPresent())
                        .filter(visit ->
                                Oracle.lacksTheRight(holder.orElseThrow().mandate(), visit.asked()))
                        .toList();
                if (closed.isEmpty() || place++ % EACH != 0) continue;
                authoriser.widen(office.name(), column.name());
                var noticed = firstFault(closed, holder.orElseThrow());
                authoriser.mend();
                if (noticed.isPresent()) noticedBy.put(office + " " + column, noticed.get());
                else unnoticed.add(office + " " + column);
            }
        report("widened rows", noticedBy, unnoticed);
    }

    private Optional<String> firstFault(List<Visit> visits, Holder holder) {
        return visits.stream()
                .flatMap(visit -> trial.faults(visit, holder).stream())
                .findFirst();
    }

    private static void report(String what, Map<String, String> noticedBy, List<String> unnoticed) {
        noticedBy.forEach((mutant, by) -> System.out.println("noticed: " + mutant + " by " + by));
        System.out.printf("%s: %d mutants, %d noticed%n", what, noticedBy.size() + unnoticed.size(), noticedBy.size());
        assertThat(unnoticed).isEmpty();
        assertThat(noticedBy).isNotEmpty();
    }

    private List<Visit> firstVisits() {
        return endpoints.all().stream()
                .map(endpoint -> endpoints.visits(endpoint).getFirst())
                .toList();
    }

    private static boolean namesARight(Visit visit) {
        return visit.asked().column() != Column.HOLDER && visit.asked().column() != Column.ANYBODY;
    }

    private static Stream<Holder> holders() {
        return ScopedRows.holders().stream();
    }
}
