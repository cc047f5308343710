package org.ctoportal.interview.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.decision.FairnessLine.Kind;
import org.ctoportal.interview.result.FourRecord;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.FourCandidates;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.testing.StarterContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a decision can be final, what is kept of it, and what it begins with. */
class DecisionRulesTest {

    @Test
    void the_one_at_the_top_needs_no_reason_and_everybody_else_does() {
        var record = FourRecord.of(FourCandidates.scores());

        assertThat(problems(record, chosen("Casey", ""))).isEmpty();
        assertThat(problems(record, chosen("Avery", ""))).containsExactly(DecisionProblem.REASON_MISSING);
        assertThat(problems(record, chosen("Avery", "Has run a merger"))).isEmpty();
        assertThat(problems(record, WriteDecision.EMPTY)).containsExactly(DecisionProblem.NOBODY_CHOSEN);
        assertThat(problems(null, WriteDecision.EMPTY)).containsExactly(DecisionProblem.RATING);
    }

    @Test
    void whoever_left_the_search_cannot_be_chosen_whatever_the_rank() {
        var record = FourRecord.of(FourCandidates.scores());

        assertThat(DecisionProblem.of(record, chosen("Casey", ""), Set.of("Casey")))
                .containsExactly(DecisionProblem.OUT_OF_SEARCH);
        assertThat(DecisionProblem.of(record, chosen("Casey", ""), Set.of("Drew")))
                .isEmpty();
    }

    /** S6.5. */
    @Test
    void a_question_with_one_rating_blocks_the_memo_until_it_is_dropped() {
        var once = FourCandidates.losing(FourCandidates.scores(), "Casey", "P1", "IT");
        var scores = FourCandidates.losing(once, "Casey", "P2", "IT");

        assertThat(problems(FourRecord.of(scores), chosen("Casey", ""))).containsExactly(DecisionProblem.INCOMPLETE);
        assertThat(problems(FourRecord.of(scores.dropping(new DroppedQuestion("IT", "Misread"))), chosen("Avery", "")))
                .isEmpty();
    }

    @Test
    void who_withdrew_half_scored_is_not_waited_for_and_has_no_rank() {
        var half = FourCandidates.scores();
        for (var rater : List.of("P1", "P2")) {
            half = FourCandidates.changed(half, "Casey", rater, sheet -> sheet.become(SheetStatus.OPEN));
        }
        assertThat(problems(FourRecord.of(half), chosen("Avery", "Best"))).containsExactly(DecisionProblem.INCOMPLETE);

        var record = FourRecord.withdrawn(half, "Casey");

        assertThat(problems(record, chosen("Avery", ""))).isEmpty();
        assertThat(record.result().ranking().candidates()).containsExactly("Avery", "Blake", "Drew", "Casey");
        assertThat(record.result().ranking().find("Casey").orElseThrow().rank()).isNull();
        assertThat(line(FairnessLine.of(record), Kind.MISSING).names()).isEmpty();
        assertThat(DecisionJson.record(DecisionJson.write(record))).isEqualTo(record);
    }

    @Test
    void a_record_that_is_kept_gives_the_same_result_when_it_is_read_again() {
        var record = FourRecord.of(FourCandidates.agreed().dropping(new DroppedQuestion("DM", "Misread")));

        var again = DecisionJson.record(DecisionJson.write(record));

        assertThat(again).isEqualTo(record);
        assertThat(again.result()).isEqualTo(record.result());
    }

    @Test
    void the_plan_is_of_the_three_lowest_skills_a_step_a_month() {
        var plan = HirePlan.of(FourCandidates.result().get("Casey"), StarterContent.framework());

        assertThat(plan)
                .extracting(PlanStep::activity)
                .containsExactly("TB-G1", "CS-G1", "IF-G1", "TB-G2", "CS-G2", "IF-G2", "TB-G3", "CS-G3", "IF-G3");
        assertThat(plan).extracting(PlanStep::days).startsWith(30, 30, 30, 60).endsWith(90);
    }

    @Test
    void fairness_tells_what_was_kept_and_what_is_worth_a_look() {
        var recused = FourCandidates.changed(
                FourCandidates.agreed(), "Blake", "P3", sheet -> sheet.become(SheetStatus.RECUSED));
        var lines = FairnessLine.of(FourRecord.of(recused));

        assertThat(lines)
                .extracting(FairnessLine::kind)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(
                        Kind.NOT_ASKED, Kind.CLOSED_EARLY, Kind.REOPENED, Kind.ABSENT, Kind.LEFT, Kind.SET_ASIDE)));
        assertThat(line(lines, Kind.RECUSED).names()).containsExactly("P3: Blake Blake");
        assertThat(line(lines, Kind.REVISED).numbers()).containsExactly(2);
        assertThat(line(lines, Kind.SPREAD).numbers()).containsExactly(0, 40);
        assertThat(line(lines, Kind.SAME_QUESTIONS).kept()).isTrue();
        assertThat(line(FairnessLine.of(FourRecord.of(FourCandidates.scores())), Kind.SPREAD))
                .isEqualTo(new FairnessLine(Kind.SPREAD, false, List.of(2, 40), List.of()));
    }

    @Test
    void fairness_tells_who_left_and_whose_ratings_are_set_aside_for_what() {
        var lines = FairnessLine.of(FourRecord.left(FourCandidates.scores(), "P3", "Never heard a whole interview"));

        assertThat(line(lines, Kind.LEFT).names()).containsExactly("P3");
        assertThat(line(lines, Kind.SET_ASIDE))
                .isEqualTo(new FairnessLine(
                        Kind.SET_ASIDE, false, List.of(), List.of("P3: Never heard a whole interview")));
    }

    private static Set<DecisionProblem> problems(@Nullable PanelRecord record, WriteDecision decision) {
        return DecisionProblem.of(record, decision, Set.of());
    }

    private static FairnessLine line(List<FairnessLine> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    private static WriteDecision chosen(String candidate, String reason) {
        return new WriteDecision(candidate, reason, "", "", List.of());
    }
}
