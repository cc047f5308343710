package org.ctoportal.interview.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.result.FourRecord;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.TieBreakTerms;
import org.ctoportal.interview.score.FourCandidates;
import org.junit.jupiter.api.Test;

/** The memo gives no reason that the ranking does not bear out. */
class MemoReasonTest {

    /** After the talk of S5.7 Casey and Avery have the same total. */
    private final PanelRecord record = FourRecord.of(FourCandidates.agreed());

    @Test
    void who_has_the_highest_total_alone_is_chosen_for_it() {
        var alone = FourRecord.of(FourCandidates.scores());

        assertThat(MemoReason.of(alone, chosen("Casey", "")))
                .isEqualTo("The candidate with the highest total of the panel is chosen.");
    }

    @Test
    void equal_totals_are_named_with_the_rule_that_decided() {
        assertThat(MemoReason.of(record, chosen("Casey", "")))
                .isEqualTo("The total is the highest and equal to that of Avery Avery; decided by the score in "
                        + "Leadership and Vision.");
    }

    @Test
    void equal_totals_nothing_decides_are_no_reason() {
        var open = FourRecord.of(FourCandidates.agreed(), new TieBreakTerms("", false, List.of()));

        assertThat(MemoReason.of(open, chosen("Casey", ""))).startsWith("The reason is still missing");
    }

    @Test
    void nobody_is_chosen_in_a_draft_and_the_third_is_chosen_without_a_reason() {
        assertThat(MemoReason.of(record, WriteDecision.EMPTY)).isEqualTo("Nobody is chosen yet.");
        assertThat(MemoReason.of(record, chosen("Blake", ""))).startsWith("The reason is still missing");
        assertThat(MemoReason.of(record, chosen("Blake", "Has run a merger"))).isEqualTo("Has run a merger");
    }

    private static WriteDecision chosen(String candidate, String reason) {
        return new WriteDecision(candidate, reason, "", "", List.of());
    }
}
