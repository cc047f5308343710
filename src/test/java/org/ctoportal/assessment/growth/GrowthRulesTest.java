package org.ctoportal.assessment.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

/** What plans, goals and evidence ask for, and when goals are remembered. */
class GrowthRulesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_plan_is_about_one_to_three_skills_and_has_hours() {
        assertThat(terms("5", List.of()).problems()).isEqualTo(Map.of(PlanTerms.Field.FOCUS, "none"));
        assertThat(terms("5", List.of("LV", "SP", "EP", "IF")).problems())
                .isEqualTo(Map.of(PlanTerms.Field.FOCUS, "many"));
        assertThat(terms("0.5", List.of("LV")).problems()).isEqualTo(Map.of(PlanTerms.Field.WEEK_HOURS, "hours"));
        assertThat(terms("4.25", List.of("LV")).problems()).isEqualTo(Map.of(PlanTerms.Field.WEEK_HOURS, "hours"));
        assertThat(terms("4.5", List.of("LV")).problems()).isEmpty();
    }

    private static PlanTerms terms(String hours, List<String> focus) {
        return new PlanTerms(PathOrder.ANY, TODAY, new BigDecimal(hours), focus);
    }

    @Asvs(3)
    @Test
    void evidence_is_of_the_past_and_says_or_shows_something() {
        assertThat(new AddEvidence(TODAY.plusDays(1), new BigDecimal("-1"), " ", "", "").problems(TODAY))
                .isEqualTo(Map.of(
                        AddEvidence.Field.DONE_ON, "future",
                        AddEvidence.Field.HOURS, "hours",
                        AddEvidence.Field.NOTE, "evidence"));
        assertThat(new AddEvidence(TODAY, BigDecimal.ONE, "", "", "javascript:alert(1)").problems(TODAY))
                .isEqualTo(Map.of(AddEvidence.Field.LINK, "address"));
        assertThat(new AddEvidence(TODAY, BigDecimal.ZERO, "", "", "https://example.org/notes").problems(TODAY))
                .isEmpty();
    }

    @Test
    void a_goal_is_remembered_a_week_before_on_the_day_and_a_week_after() {
        var due = LocalDate.of(2026, 12, 10);
        var before = Instant.parse("2026-12-03T13:00:00Z");
        var day = Instant.parse("2026-12-10T13:00:00Z");
        var after = Instant.parse("2026-12-17T13:00:00Z");

        assertThat(ReminderDates.next(due, Instant.parse("2026-11-26T12:00:00Z"), CHICAGO))
                .contains(before);
        assertThat(ReminderDates.next(due, before, CHICAGO)).contains(day);
        assertThat(ReminderDates.next(due, day, CHICAGO)).contains(after);
        assertThat(ReminderDates.next(due, after, CHICAGO)).isEmpty();
    }
}
