package org.ctoportal.interview.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.book.StarterRules;
import org.junit.jupiter.api.Test;

/** The flow of scenario S8 as a whole, and what the shipped rules say of it. */
class SelectionFlowTest {

    private static final List<String> STAGES = List.of("Applied", "Screened", "Interviewed", "Offered");

    private final SelectionFlow flow =
            new SelectionFlow(STAGES, Map.of("X", List.of(60, 30, 6, 1), "Y", List.of(40, 14, 2, 0)));

    @Test
    void the_bottom_line_goes_from_the_first_stage_to_the_last() {
        assertThat(flow.bottomLine().from()).isEqualTo("Applied");
        assertThat(flow.bottomLine().to()).isEqualTo("Offered");
        assertThat(flow.bottomLine().groups())
                .containsExactlyInAnyOrder(new GroupFlow("X", 60, 1), new GroupFlow("Y", 40, 0));
    }

    @Test
    void components_are_the_steps_between() {
        assertThat(flow.components())
                .extracting(step -> step.from() + " to " + step.to())
                .containsExactly("Applied to Screened", "Screened to Interviewed", "Interviewed to Offered");
        assertThat(flow.step(0, 2).groups())
                .containsExactlyInAnyOrder(new GroupFlow("X", 60, 6), new GroupFlow("Y", 40, 2));
    }

    @Test
    void two_offers_among_eight_people_are_too_few_for_the_smaller_group() {
        assertThat(flow.components().getLast().tooFewToRead())
                .extracting(GroupFlow::group)
                .containsExactly("Y");
    }

    @Test
    void a_stage_without_a_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SelectionFlow(STAGES, Map.of("X", List.of(60, 30))));
    }

    @Test
    void the_rules_flag_what_is_below_four_fifths_and_not_what_is_four_fifths() {
        var screening = flow.step(0, 1);

        assertThat(findings(ImpactFacts.of(only(screening)))).containsExactly("IMPACT-FOUR-FIFTHS");
        assertThat(findings(ImpactFacts.of(only(screening.supposing("Y", 16))))).isEmpty();
        assertThat(findings(ImpactFacts.of(new GroupFlow("Z", 4, 0)))).containsExactly("IMPACT-TOO-FEW");
    }

    /** 799,999,999 of a billion each way: rounded to a few places it would be four fifths. */
    @Test
    void nearly_four_fifths_is_flagged_by_the_rules_too() {
        var line = ImpactLine.of(
                new GroupFlow("Y", 1_000_000_000, 799_999_999), new GroupFlow("X", 1_000_000_000, 1_000_000_000));

        assertThat(line.isFlagged()).isTrue();
        assertThat(findings(ImpactFacts.of(line))).containsExactly("IMPACT-FOUR-FIFTHS");
    }

    private static ImpactLine only(FlowStep step) {
        assertThat(step.lines()).hasSize(1);
        return step.lines().getFirst();
    }

    private static List<String> findings(Map<String, Object> facts) {
        var book = StarterRules.book();
        var processes = book.find("IMPACT-FOUR-FIFTHS").orElseThrow().scope().processes();
        return book.check(Scope.of(processes), LocalDate.of(2026, 11, 26), book.facts(facts)).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
