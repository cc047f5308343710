package org.ctoportal.compensation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.junit.jupiter.api.Test;

class SalaryPlacementTest {

    private static final Map<String, String> SCHEDULE = Map.ofEntries(
            Map.entry("min.fte", "0.5"),
            Map.entry("schedule", "C"),
            Map.entry("lane", "Professional"),
            Map.entry("lane.pay.before", "$62,000"),
            Map.entry("lane.pay.after", "64,400"),
            Map.entry("lane.pay.source", "Schedule C"),
            Map.entry("lane.pay.day", "2026-07-01"),
            Map.entry("step.count", "one"),
            Map.entry("step.pay.before", "62000"),
            Map.entry("step.pay.after", "63150"),
            Map.entry("step.pay.source", "Schedule C"),
            Map.entry("step.pay.day", "2026-07-01"),
            Map.entry("points.each", "95"),
            Map.entry("points.threshold", "45"),
            Map.entry("points.increment", "0.5%"));

    @Test
    void lane_step_and_points_are_paid_by_what_the_schedule_says() {
        var content = content(SCHEDULE);

        assertThat(read(content).unread()).isEmpty();
        assertThat(read(content).terms().scheduleA().getFirst().recognitions())
                .containsExactly(
                        new Recognition.Lane("C", "Professional", Money.of("2400")),
                        new Recognition.Step("C", 1, Money.of("1150")),
                        new Recognition.Points(95, 45, Percent.of("0.5")));
        assertThat(SalaryPlacement.all(content))
                .extracting(SalaryPlacement::working)
                .containsExactly("$64,400 − $62,000 = $2,400", "$63,150 − $62,000 = $1,150");
        assertThat(CertificationPoints.find(content).orElseThrow().working()).isEqualTo("95 ÷ 45 = 2 × 0.5%");
    }

    @Test
    void without_amounts_a_day_or_more_pay_nothing_is_paid_by_the_schedule() {
        for (var gap : Map.of("lane.pay.day", "", "lane.pay.source", " ", "lane.pay.after", "62,000")
                .entrySet()) {
            var values = new HashMap<>(SCHEDULE);
            values.put(gap.getKey(), gap.getValue());

            assertThat(read(content(values)).unread()).as(gap.getKey()).containsExactly(RecognitionCard.LANE);
        }
    }

    @Test
    void an_estimate_is_of_other_terms_as_soon_as_the_schedule_says_something_else() {
        var without = new HashMap<>(SCHEDULE);
        without.keySet().removeIf(name -> name.contains(".pay.") || name.equals("points.each"));
        var other = new HashMap<>(SCHEDULE);
        other.put("lane.pay.after", "65,000");

        assertThat(List.of(
                        PolicyBook.terms(content(without)),
                        PolicyBook.terms(content(SCHEDULE)),
                        PolicyBook.terms(content(other))))
                .doesNotHaveDuplicates();
    }

    private static ReadTerms read(DocumentContent content) {
        return new TermsReader(content)
                .read("5190 Recognition", new ReadTerms.Start(LocalDate.of(2026, 7, 1), null, null));
    }

    private static DocumentContent content(Map<String, String> values) {
        var settings = Map.of("option.lane", "true", "option.step", "true", "option.points", "true");
        return DocumentContent.of(settings, values).withTable(PolicyService.SCHEDULE_A, List.of(List.of("CETL")));
    }
}
