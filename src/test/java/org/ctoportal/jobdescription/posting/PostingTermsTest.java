package org.ctoportal.jobdescription.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.framework.VariableType;
import org.ctoportal.jobdescription.posting.Refusal.Reason;
import org.ctoportal.jobdescription.posting.page.EmploymentType;
import org.ctoportal.jobdescription.posting.page.Place;
import org.ctoportal.jobdescription.posting.page.PostingDates;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

/** Scenario S2: opens 2026-09-02, closes 2026-09-30 at four in the afternoon, Central Time. */
class PostingTermsTest {

    static final Place PLACE = new Place("100 Main Street", "Cedar Hollow", "WI", "53000");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate OPENS = LocalDate.of(2026, 9, 2);
    private static final Instant NOW = Instant.parse("2026-09-01T15:00:00Z");
    private static final Instant APPROVED = Instant.parse("2026-08-20T15:00:00Z");

    @Test
    void days_and_deadline_are_those_of_the_district_s_zone() {
        var terms = fixed(OPENS, LocalDate.of(2026, 9, 30), "https://jobs.example.org");

        assertThat(terms.opening(ZONE)).isEqualTo("2026-09-02T05:00:00Z");
        assertThat(terms.deadline(ZONE)).isEqualTo("2026-09-30T21:00:00Z");
        assertThat(PostingDates.moment(terms.deadline(ZONE), ZONE))
                .isEqualTo("September 30, 2026, at 4:00 p.m. Central Time");
    }

    @Test
    void the_state_follows_from_the_clock_alone() {
        var terms = fixed(OPENS, LocalDate.of(2026, 9, 30), "");
        var visible = new Visibility(terms.opening(ZONE), terms.deadline(ZONE), null);

        assertThat(visible.stateAt(Instant.parse("2026-09-02T04:59:59Z"))).isEqualTo(PostingState.SCHEDULED);
        assertThat(visible.stateAt(Instant.parse("2026-09-02T05:00:00Z"))).isEqualTo(PostingState.OPEN);
        assertThat(visible.stateAt(Instant.parse("2026-09-30T20:59:59Z"))).isEqualTo(PostingState.OPEN);
        assertThat(visible.stateAt(Instant.parse("2026-09-30T21:00:00Z"))).isEqualTo(PostingState.CLOSED);
        assertThat(new Visibility(null, null, null).stateAt(NOW)).isEqualTo(PostingState.DRAFT);
        assertThat(new Visibility(NOW, null, Ending.WITHDRAWN).stateAt(NOW)).isEqualTo(PostingState.UNPUBLISHED);
        assertThat(new Visibility(NOW, null, Ending.CLOSED).stateAt(NOW)).isEqualTo(PostingState.CLOSED);
    }

    @Test
    void the_posting_of_the_scenario_is_refused_for_nothing() {
        assertThat(reasons(fixed(OPENS, LocalDate.of(2026, 9, 30), "https://jobs.example.org/1"), APPROVED))
                .isEmpty();
    }

    @Test
    void without_approval_or_with_a_later_one_it_is_refused() {
        var terms = fixed(OPENS, LocalDate.of(2026, 9, 30), "");

        assertThat(reasons(terms, null)).containsExactly(Reason.NOT_APPROVED);
        assertThat(reasons(terms, Instant.parse("2026-09-03T05:00:00Z")))
                .containsExactly(Reason.APPROVED_AFTER_POSTING);
        assertThat(reasons(terms, Instant.parse("2026-09-03T04:59:59Z"))).isEmpty();
    }

    @Test
    void everything_wrong_with_the_dates_is_said_at_once() {
        assertThat(reasons(fixed(null, null, ""), APPROVED))
                .containsExactly(Reason.NO_OPENING_DATE, Reason.NO_DEADLINE);
        assertThat(reasons(fixed(OPENS, OPENS.minusDays(5), ""), APPROVED))
                .containsExactly(Reason.DEADLINE_BEFORE_OPENING, Reason.DEADLINE_PAST);
        assertThat(reasons(untilFilled(null), APPROVED)).containsExactly(Reason.NO_REVIEW_DATE);
        assertThat(reasons(untilFilled(OPENS.minusDays(1)), APPROVED)).containsExactly(Reason.REVIEW_BEFORE_OPENING);
        assertThat(reasons(untilFilled(OPENS), APPROVED)).isEmpty();
    }

    @Asvs(3)
    @Test
    void a_link_leads_to_the_web() {
        for (var link : List.of("javascript:alert(1)", "jobs.example.org", "https://a b", "//evil.example")) {
            assertThat(reasons(fixed(OPENS, LocalDate.of(2026, 9, 30), link), APPROVED))
                    .as(link)
                    .containsExactly(Reason.LINK_NOT_OF_THE_WEB);
        }
    }

    @Test
    void each_coordinator_is_one_reason_and_every_other_gap_one_of_its_own() {
        var text = new PostingText(
                List.of(),
                List.of(),
                List.of(
                        blank("titleix.phone", "Title IX telephone"),
                        blank("titleix.email", "Title IX email"),
                        blank("s504.phone", "Section 504 telephone"),
                        blank("district.schools", "Number of schools"),
                        blank("interview.window", "Interview dates")),
                List.of());

        assertThat(checks(fixed(OPENS, LocalDate.of(2026, 9, 30), ""), APPROVED, text, true)
                        .refusals())
                .containsExactly(
                        new Refusal(Reason.TITLE_IX_INCOMPLETE, "Title IX telephone, Title IX email"),
                        new Refusal(Reason.SECTION_504_INCOMPLETE, "Section 504 telephone"),
                        new Refusal(Reason.PROFILE_INCOMPLETE, "Number of schools"),
                        new Refusal(Reason.WORDS_MISSING, "Interview dates"));
    }

    @Test
    void a_single_figure_is_no_pay_range() {
        assertThat(checks(fixed(OPENS, LocalDate.of(2026, 9, 30), ""), APPROVED, null, false)
                        .refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.PAY_NOT_A_RANGE);
    }

    @Test
    void an_address_is_taken_apart_where_it_has_the_usual_form() {
        assertThat(Place.of("100 Main Street, Cedar Hollow, WI 53000", "WI")).isEqualTo(PLACE);
        assertThat(Place.of("District Office\n100 Main Street, Cedar Hollow, WI 53000-1234", "WI")
                        .postalCode())
                .isEqualTo("53000-1234");
        assertThat(Place.of("Behind the church", "MN")).isEqualTo(new Place("Behind the church", "", "MN", ""));
    }

    @Test
    void degrees_and_years_become_what_search_engines_read_and_nothing_uncertain_does() {
        assertThat(RequirementReading.degree("bachelor's degree")).isEqualTo("bachelor degree");
        assertThat(RequirementReading.degree("Master's degree")).isEqualTo("postgraduate degree");
        assertThat(RequirementReading.degree("a diploma of some kind")).isEmpty();
        assertThat(RequirementReading.months("four")).isEqualTo(48);
        assertThat(RequirementReading.months("5")).isEqualTo(60);
        assertThat(RequirementReading.months("three to five")).isNull();
    }

    private static List<Reason> reasons(PostingTerms terms, Instant approvedAt) {
        return checks(terms, approvedAt, null, true).refusals().stream()
                .map(Refusal::reason)
                .toList();
    }

    private static PublishingChecks checks(
            PostingTerms terms, Instant approvedAt, PostingText text, boolean isPayARange) {
        return new PublishingChecks(terms, approvedAt, null, PostingState.DRAFT, text, isPayARange, ZONE, NOW);
    }

    private static Blank blank(String name, String label) {
        return new Blank(name, VariableType.TEXT, true, label, "", "");
    }

    private static PostingTerms fixed(LocalDate opens, LocalDate closes, String link) {
        return terms(opens, Closing.FIXED, closes, null, link);
    }

    private static PostingTerms untilFilled(LocalDate review) {
        return terms(OPENS, Closing.OPEN_UNTIL_FILLED, null, review, "");
    }

    private static PostingTerms terms(
            LocalDate opens, Closing closing, LocalDate closes, LocalDate review, String link) {
        return new PostingTerms(
                opens,
                closing,
                closes,
                LocalTime.of(16, 0),
                review,
                null,
                1,
                Audience.EVERYBODY,
                EmploymentType.FULL_TIME,
                PayTerms.OF_DESCRIPTION,
                PLACE,
                link,
                "",
                new TreeMap<>(),
                new TreeMap<>());
    }
}
