package vn.sohoi.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.Campaign;
import vn.sohoi.access.matrix.Endpoints.Endpoint;
import vn.sohoi.access.matrix.Endpoints.Visit;
import vn.sohoi.access.matrix.Holders.Holder;
import vn.sohoi.access.matrix.Oracle.Answer;

/**
 * Every address of the running book × every office × every relation to the thing's unit, against an oracle written by hand.
 * At every build a sample, in which each address meets somebody of each kind of office; the whole with the campaigns.
 */
@MatrixBook
@Tag(Campaign.TAG)
class MatrixTest {
    private static final long SEED = 7;

    private static final Set<Office> TELLERS = Set.of(Office.COMMUNE_CHAIR, Office.PROVINCE_CHAIR);

    @Autowired
    Endpoints endpoints;

    @Autowired
    Things things;

    @Autowired
    Asking asking;

    @Autowired
    Trial trial;

    @Test
    void every_address_has_a_row_that_says_whose_it_is() {
        assertThat(endpoints.unknown())
                .as(
                        "add a row to src/test/resources/vn/sohoi/access/matrix/addresses.csv for each of these: of which column"
                                + " of the table it is, what it does, and which thing of which unit its variables name")
                .isEmpty();
    }

    @Test
    void everybody_is_answered_as_the_table_says() throws Exception {
        long began = System.nanoTime();
        things.world();
        var visits = endpoints.all().stream().map(endpoints::visits).toList();
        var all = visits.stream().flatMap(List::stream).toList();
        var writes = endpoints.all().stream().filter(Endpoint::writes).toList();
        for (var visit : all)
            if (mayHoldAForm(visit.endpoint(), writes) && (Campaign.isWhole() || Case.isOfTheFirst(visit)))
                keepForms(visit);
        long ready = System.nanoTime();
        var cases = Campaign.isWhole() ? Case.whole(visits) : Case.sample(visits, SEED);
        var faults = Case.faults(cases, trial);
        System.out.printf(
                "matrix: %d addresses with %d things, %d cases, %d disagreements, %d s after %d s of making the world%n",
                visits.size(),
                all.size(),
                cases.size(),
                faults.size(),
                seconds(ready),
                seconds(began) - seconds(ready));
        faults.stream().sorted().forEach(System.out::println);
        assertThat(faults).isEmpty();
    }

    /**
     * The forms as those see them who may hand them in: first the thing's own unit, then who stands nearest beneath it; of a
     * page of no thing, each chair keeps her own.
     */
    private void keepForms(Visit visit) {
        var readers = Holders.all().stream()
                .filter(holder -> Oracle.answer(holder.mandate(), visit.asked()) == Answer.LET_IN)
                .filter(holder ->
                        visit.namesAThing() || TELLERS.contains(holder.mandate().office()))
                .sorted(Comparator.comparing(
                                (Holder holder) -> -holder.mandate().unit().length())
                        .thenComparing(holder -> !holder.login().contains("chair")))
                .toList();
        var own = readers.stream()
                .filter(holder -> holder.mandate().unit().equals(visit.asked().unit()))
                .limit(2);
        Stream.concat(own, readers.stream().limit(visit.namesAThing() ? 2 : 6))
                .distinct()
                .forEach(holder -> asking.keepForms(visit.path(), holder.login()));
    }

    /** A form stands on a page of its own address or of one above it. */
    private static boolean mayHoldAForm(Endpoint page, List<Endpoint> writes) {
        return !page.writes()
                && writes.stream().anyMatch(write -> (write.pattern() + "/").startsWith(page.pattern() + "/"));
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }
}
