package org.ctoportal.interview.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.ctoportal.interview.score.FourCandidates;
import org.ctoportal.interview.statistics.Reliability;
import org.ctoportal.shared.ExactNumber;
import org.junit.jupiter.api.Test;

/** Scenarios S4 and S5 as a screen or a paper reads them. */
class ResultReadingTest {

    /** S5.7. */
    @Test
    void revisions_are_told_with_what_was_before_and_why() {
        assertThat(Revision.of(FourRecord.of(FourCandidates.agreed())))
                .extracting(Revision::candidate, Revision::rater, Revision::from, Revision::to, Revision::reason)
                .containsExactly(
                        Tuple.tuple("Casey", "P2", 4, 3, "The example was of one school only"),
                        Tuple.tuple("Drew", "P3", 5, 4, "No result was named"));
    }

    /** S5.3 to S5.6. */
    @Test
    void reliability_comes_out_to_four_decimals_with_a_word_for_its_size() {
        var lines = AgreementLine.of(Reliability.of(FourCandidates.result()));

        assertThat(lines)
                .extracting(
                        AgreementLine::measure,
                        line -> line.value().shown().orElseThrow().toPlainString(),
                        AgreementLine::band)
                .contains(
                        Tuple.tuple("exact", "0.2500", ""),
                        Tuple.tuple("adjacent", "0.9500", ""),
                        Tuple.tuple("totals.AGREEMENT_SINGLE", "0.6418", "icc.MODERATE"),
                        Tuple.tuple("totals.AGREEMENT_MEAN", "0.8431", "icc.GOOD"),
                        Tuple.tuple("totals.CONSISTENCY_SINGLE", "0.9714", "icc.EXCELLENT"),
                        Tuple.tuple("items.AGREEMENT_SINGLE", "0.6443", "icc.MODERATE"),
                        Tuple.tuple("alpha.ORDINAL", "0.6406", "alpha.TOO_LOW"),
                        Tuple.tuple("kappa.mean", "0.6445", "kappa.SUBSTANTIAL"),
                        Tuple.tuple("kappa.fleiss", "0.2465", "kappa.FAIR"));
        assertThat(lines)
                .filteredOn(line -> line.measure().equals("kappa.unweighted"))
                .filteredOn(line -> line.about().equals(List.of("P2", "P3")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.value().shown().orElseThrow()).hasToString("-0.0536"));
    }

    /** S5.9. */
    @Test
    void where_everybody_gave_the_same_nothing_of_chance_is_computable() {
        var record = FourRecord.of(FourCandidates.all(4));

        assertThat(AgreementLine.of(Reliability.of(record.result())))
                .filteredOn(line -> !List.of("exact", "adjacent").contains(line.measure()))
                .allSatisfy(line -> assertThat(line.value().isComputable())
                        .as(line.measure())
                        .isFalse());
    }

    @Test
    void growth_begins_with_the_lowest_skill() {
        assertThat(Gap.of(FourCandidates.result().get("Casey")))
                .extracting(gap -> gap.skill() + " " + gap.mean().rounded(2))
                .startsWith("TB 3.00", "CS 3.00", "IF 3.33", "DM 3.33");
    }

    @Test
    void candidates_stand_side_by_side_in_the_order_of_their_ranks() {
        var record = FourRecord.of(FourCandidates.scores());

        assertThat(ComparisonLine.of(record, record.result()).getFirst()).satisfies(line -> {
            assertThat(line.name()).isEqualTo("Leadership and Vision");
            assertThat(line.values().stream().map(value -> ExactNumber.rounded(value, 2)))
                    .containsExactly("4.33", "4.33", "3.33", "2.33");
        });
    }
}
