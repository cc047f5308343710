package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateStageTest {

    @Asvs(18)
    @ParameterizedTest
    @CsvSource({
        "APPLIED, SCREENED, true",
        "APPLIED, INTERVIEWED, false",
        "APPLIED, OFFERED, false",
        "SCREENED, APPLIED, true",
        "FINALIST, NOT_SELECTED, true",
        "OFFERED, WITHDRAWN, true",
        "HIRED, NOT_SELECTED, false",
        "HIRED, OFFERED, true"
    })
    void one_stage_at_a_time(CandidateStage from, CandidateStage to, boolean allowed) {
        assertThat(from.canBecome(to, from)).isEqualTo(allowed);
    }

    @Asvs(18)
    @ParameterizedTest
    @EnumSource(
            value = CandidateStage.class,
            names = {"NOT_SELECTED", "WITHDRAWN"})
    void from_outside_only_back_to_where_they_were(CandidateStage out) {
        assertThat(out.next(CandidateStage.INTERVIEWED)).containsExactly(CandidateStage.INTERVIEWED);
        assertThat(out.needsReasonFor(CandidateStage.INTERVIEWED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_stays_where_they_are(CandidateStage stage) {
        assertThat(stage.canBecome(stage, CandidateStage.APPLIED)).isFalse();
    }

    @Test
    void a_step_back_is_explained_and_a_step_on_is_not() {
        assertThat(CandidateStage.SCREENED.needsReasonFor(CandidateStage.APPLIED))
                .isTrue();
        assertThat(CandidateStage.SCREENED.needsReasonFor(CandidateStage.INTERVIEWED))
                .isFalse();
        assertThat(CandidateStage.SCREENED.needsReasonFor(CandidateStage.WITHDRAWN))
                .isFalse();
    }
}
