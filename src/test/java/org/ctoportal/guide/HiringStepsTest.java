package org.ctoportal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.interview.kit.KitStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HiringStepsTest {

    @Test
    void a_journey_without_anything_begins_with_the_facts_and_can_make_the_description() {
        var steps = HiringSteps.of(facts(null, 0, null, 0, null), 3, null);

        assertThat(steps).hasSize(10).extracting(StepLine::step).isEqualTo(JourneyStep.of(JourneyKind.HIRE));
        assertThat(now(steps)).isEqualTo(JourneyStep.FACTS);
        assertThat(steps)
                .filteredOn(StepLine::makes)
                .extracting(StepLine::step)
                .containsExactly(JourneyStep.DESCRIPTION);
        assertThat(steps).filteredOn(StepLine::isDone).isEmpty();
    }

    @Test
    void what_keeps_the_description_from_being_submitted_is_counted_until_it_is_in_review() {
        assertThat(step(HiringSteps.of(facts(1L, 0, null, 0, null), 0, 4), JourneyStep.CHECKS)
                        .says()
                        .arguments())
                .containsExactly(4);
        var inReview = new HiringFacts(1, 1L, 1, 0, null, 0, null, null, null, 0, 0, 0, 0, 0);
        var steps = HiringSteps.of(inReview, 0, 4);
        assertThat(step(steps, JourneyStep.CHECKS).isDone()).isTrue();
        assertThat(now(steps)).isEqualTo(JourneyStep.APPROVAL);
        assertThat(step(steps, JourneyStep.POSTING).makes()).isFalse();
    }

    @Test
    void once_approved_posting_kit_and_search_can_be_made_in_any_order() {
        var steps = HiringSteps.of(facts(1L, 1, null, 0, null), 0, 0);

        assertThat(steps)
                .filteredOn(StepLine::makes)
                .extracting(StepLine::step)
                .containsExactly(JourneyStep.POSTING, JourneyStep.KIT, JourneyStep.PANEL);
        assertThat(now(steps)).isEqualTo(JourneyStep.POSTING);
    }

    @Test
    void a_panel_of_two_is_no_panel_and_a_complete_hire_has_nothing_to_do() {
        var few = new HiringFacts(1, 1L, 0, 1, 2L, 1, 3L, KitStatus.FROZEN, 4L, 2, 5, 0, 0, 0);
        assertThat(now(HiringSteps.of(few, 0, null))).isEqualTo(JourneyStep.PANEL);

        var whole = new HiringFacts(1, 1L, 0, 1, 2L, 1, 3L, KitStatus.CLOSED, 4L, 3, 5, 1, 1, 1);
        assertThat(HiringSteps.of(whole, 0, null)).allMatch(StepLine::isDone);
    }

    private static HiringFacts facts(
            @Nullable Long document, long approved, @Nullable Long kit, long published, @Nullable Long search) {
        return new HiringFacts(1, document, 0, approved, null, published, kit, null, search, 0, 0, 0, 0, 0);
    }

    private static StepLine step(List<StepLine> steps, JourneyStep wanted) {
        return steps.stream().filter(line -> line.step() == wanted).findFirst().orElseThrow();
    }

    private static JourneyStep now(List<StepLine> steps) {
        var now = steps.stream().filter(line -> line.state() == StepState.NOW).toList();
        assertThat(now).hasSize(1);
        return now.getFirst().step();
    }
}
