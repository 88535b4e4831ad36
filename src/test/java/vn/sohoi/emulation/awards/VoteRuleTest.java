package vn.sohoi.emulation.awards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoi.emulation.awards.VoteRule.Outcome;
import vn.sohoi.emulation.awards.VoteRule.Vote;

/** A vote is counted without rounding: two of three are not 67 percent. */
class VoteRuleTest {
    @ParameterizedTest
    @CsvSource({
        "66, 80, PRESENT, 9, 6, 6, PASSED",
        "66, 80, PRESENT, 9, 5, 5, NO_QUORUM",
        "67, 80, PRESENT, 9, 6, 6, NO_QUORUM",
        "66, 80, PRESENT, 9, 8, 6, TOO_FEW",
        "66, 80, PRESENT, 10, 10, 8, PASSED",
        "66, 80, COUNCIL, 10, 8, 8, PASSED",
        "66, 80, COUNCIL, 10, 9, 7, TOO_FEW",
        "1, 90, COUNCIL, 9, 9, 8, TOO_FEW",
        "1, 67, PRESENT, 3, 3, 2, TOO_FEW",
        "1, 1, PRESENT, 9, 1, 0, TOO_FEW"
    })
    void so_many_there_and_so_many_yes(
            int quorum, int share, VoteRule.Of of, int council, int present, int yes, Outcome outcome) {
        assertThat(new VoteRule(quorum, share, of).of(new Vote(council, present, yes)))
                .isEqualTo(outcome);
    }
}
