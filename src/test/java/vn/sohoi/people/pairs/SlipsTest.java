package vn.sohoi.people.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoi.people.pairs.Births.Relation;

/** What counts as a slip of the pen and what as another name or day. */
class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "1965-3-12, 1965-3-12, SAME",
        "1965-3-12, 1965-12-3, SWAPPED",
        "1965-3-12, 1965-3-13, DIGIT",
        "1965-3-12, 1956-3-12, DIGIT",
        "1965-3-12, 1965-3-21, DIGIT",
        "1965-3-12, 1965-4-13, OTHER",
        "1965-3-12, 1987-6-30, OTHER",
        "1965-3-12, 1965-0-0, AGREES",
        "1965-3-12, 1965-3-0, AGREES",
        "1965-0-0, 1965-0-0, AGREES",
        "1965-3-12, 1965-4-0, OTHER",
        "1965-3-12, 1966-0-0, OTHER",
        "1965-3-12, 0-0-0, UNKNOWN"
    })
    void births(String one, String other, Relation relation) {
        assertThat(Births.relation(packed(one), packed(other))).isEqualTo(relation);
        assertThat(Births.relation(packed(other), packed(one))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen thi lan, nguyen thi loan, true, false",
        "nguyen thi lan, nguyen thi la, true, false",
        "nguyen thi lan, nguyen thi len, true, false",
        "nguyen thi lan, nguyen thi aln, true, false",
        "nguyen thi lan, nguyen lan, false, true",
        "nguyen thi lan, nguyen thi thu lan, false, true",
        "nguyen thi lan, thi lan, false, false",
        "nguyen thi lan, nguyen thi hoa, false, false",
        "lan, hoa, false, false"
    })
    void names(String one, String other, boolean slip, boolean word) {
        assertThat(Letters.isOneSlip(bytes(one), bytes(other))).isEqualTo(slip);
        assertThat(Letters.isOneSlip(bytes(other), bytes(one))).isEqualTo(slip);
        assertThat(Letters.isOneWord(bytes(one), bytes(other))).isEqualTo(word);
        assertThat(Letters.isOneWord(bytes(other), bytes(one))).isEqualTo(word);
    }

    @Test
    void a_pair_met_twice_is_kept_once_and_the_likeliest_stay() {
        var candidates = new Candidates(20);
        for (int i = 0; i < 10_000; i++) candidates.add(i % 100 + 1, 0, i % 100 + 1);
        candidates.add(0, 7, 7);
        candidates.unite();
        assertThat(candidates.size()).isEqualTo(100);
        assertThat(candidates.floorFor(10)).isEqualTo(91);
        assertThat(candidates.floorFor(1_000)).isEqualTo(1);
    }

    private static int packed(String birth) {
        var parts = birth.split("-");
        return Births.packed(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
