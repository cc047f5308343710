package org.ctoportal.credential.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.credential.rule.CredentialStatus.ACTIVE;
import static org.ctoportal.credential.rule.CredentialStatus.EXPIRED;
import static org.ctoportal.credential.rule.CredentialStatus.EXPIRING;
import static org.ctoportal.credential.rule.CredentialStatus.PENDING_VERIFICATION;
import static org.ctoportal.credential.rule.CredentialStatus.WITHDRAWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the application of four people to the renewal of one of them. */
class ScenarioTwelveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final List<String> AREAS = List.of("A1", "A2", "A3");
    private static final Validity CYCLE = Validity.of(LocalDate.of(2026, 3, 2), 36);
    private static final Eligibility CETL = new Eligibility(
            new EligibilityRule("CETL-ELIG-STANDARD", Degree.BACHELOR, 4, AREAS, List.of("Application")),
            new EligibilityRule("CETL-ELIG-WAIVER", Degree.NONE, 7, AREAS, List.of("Appeal", "Recommendation")));

    private static final RenewalPlan ROBIN = new RenewalPlan(
            CYCLE,
            new BigDecimal("60"),
            List.of(
                    learned("2026-01-15", "10", "DM"),
                    learned("2026-06-15", "12", "LV"),
                    learned("2026-10-01", "8", "DM", "EP"),
                    learned("2027-03-20", "15", "IF"),
                    learned("2028-02-11", "6", "DM")));

    private static ContinuingEducation learned(String day, String hours, String... skills) {
        return new ContinuingEducation(LocalDate.parse(day), new BigDecimal(hours), Set.of(skills));
    }

    private static EligibilityAnswer asked(Degree degree, String since, String... areas) {
        return CETL.of(degree, List.of(new Experience(LocalDate.parse(since), null, Set.of(areas))), TODAY);
    }

    @Test
    void a_degree_and_four_years_in_every_area_are_eligible() {
        var robin = asked(Degree.BACHELOR, "2021-08-01", "A1", "A2", "A3");

        assertThat(robin.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(robin.eligibleOn()).isEqualTo(LocalDate.of(2025, 8, 1));
    }

    @Test
    void seven_years_without_a_degree_are_a_path_to_a_waiver_and_never_eligible() {
        var alex = asked(Degree.NONE, "2018-06-01", "A1", "A2", "A3");

        assertThat(alex.outcome()).isEqualTo(Outcome.WAIVER_PATH);
        assertThat(alex.documents()).containsExactly("Appeal", "Recommendation");
        assertThat(alex.degreeMissing()).isTrue();
    }

    @Test
    void who_has_too_few_years_reads_the_day() {
        var jamie = asked(Degree.MASTER, "2022-11-01", "A1", "A2", "A3");

        assertThat(jamie.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(jamie.eligibleOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(jamie.missingAreas()).isEmpty();
    }

    @Test
    void who_lacks_an_area_reads_which() {
        var morgan = asked(Degree.BACHELOR, "2020-01-05", "A3");

        assertThat(morgan.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(morgan.missingAreas()).containsExactly("A1", "A2");
    }

    @Test
    void without_a_degree_the_day_of_the_waiver_path_is_told() {
        var answer = asked(Degree.ASSOCIATE, "2021-01-01", "A1", "A2", "A3");

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(answer.rule()).isEqualTo("CETL-ELIG-WAIVER");
        assertThat(answer.eligibleOn()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(answer.degreeMissing()).isTrue();
    }

    @Test
    void a_gap_puts_the_day_off_and_an_overlap_counts_once() {
        var gap = CETL.of(
                Degree.BACHELOR,
                List.of(
                        new Experience(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), Set.copyOf(AREAS)),
                        new Experience(LocalDate.of(2021, 6, 1), LocalDate.of(2022, 12, 31), Set.of("A1")),
                        new Experience(LocalDate.of(2025, 7, 1), null, Set.of("A2"))),
                TODAY);

        // Three years are 1,096 days: as if the work had begun on 2022-07-01.
        assertThat(gap.eligibleOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(gap.outcome()).isEqualTo(Outcome.NOT_YET);
    }

    @Test
    void work_that_ended_too_soon_has_no_day() {
        var answer = CETL.of(
                Degree.BACHELOR,
                List.of(new Experience(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1), Set.copyOf(AREAS))),
                TODAY);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(answer.eligibleOn()).isNull();
        assertThat(CETL.of(Degree.BACHELOR, List.of(), TODAY).missingAreas()).isEqualTo(AREAS);
    }

    @Test
    void three_years_end_on_the_day_of_the_issue_and_remind_four_times() {
        assertThat(CYCLE.expiresOn()).isEqualTo(LocalDate.of(2029, 3, 2));
        assertThat(CYCLE.reminders(List.of(180, 90, 60, 30)))
                .containsExactly(
                        LocalDate.of(2028, 9, 3),
                        LocalDate.of(2028, 12, 2),
                        LocalDate.of(2029, 1, 1),
                        LocalDate.of(2029, 1, 31));
        assertThat(Validity.of(LocalDate.of(2026, 3, 2), null).reminders(List.of(30)))
                .isEmpty();
    }

    @Test
    void a_leap_day_ends_on_the_last_of_its_month() {
        assertThat(Validity.of(LocalDate.of(2028, 2, 29), 36).expiresOn()).isEqualTo(LocalDate.of(2031, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-09-01, 182, ACTIVE, true",
        "2028-09-03, 180, EXPIRING, true",
        "2029-03-02, 0, EXPIRING, true",
        "2029-03-03, -1, EXPIRED, false"
    })
    void letters_stand_until_the_last_day(LocalDate day, long left, CredentialStatus status, boolean letters) {
        assertThat(CYCLE.daysLeft(day)).contains(left);
        assertThat(CYCLE.status(day)).isEqualTo(status);
        assertThat(CYCLE.status(day).allowsLetters()).isEqualTo(letters);
    }

    @Test
    void only_learning_of_the_cycle_counts() {
        assertThat(ROBIN.counted()).isEqualByComparingTo("41");
        assertThat(ROBIN.left()).isEqualByComparingTo("19");
        assertThat(ROBIN.learned().getFirst().standing(CYCLE)).isEqualTo(Standing.BEFORE_ISSUE);
        assertThat(learned("2029-03-03", "1", "DM").standing(CYCLE)).isEqualTo(Standing.AFTER_EXPIRY);
    }

    @Test
    void learning_without_a_skill_counts_for_nothing() {
        var plan = new RenewalPlan(CYCLE, new BigDecimal("60"), List.of(learned("2026-06-15", "12")));

        assertThat(plan.counted()).isEqualByComparingTo("0");
        assertThat(plan.learned().getFirst().standing(CYCLE)).isEqualTo(Standing.NO_SKILL);
    }

    @Test
    void what_is_left_burns_down_day_by_day() {
        assertThat(ROBIN.burnDown())
                .extracting(step -> step.day() + " " + step.left())
                .containsExactly("2026-03-02 60", "2026-06-15 48", "2026-10-01 40", "2027-03-20 25", "2028-02-11 19");
        // 183 days from 2028-09-01 to 2029-03-02, both counted: 19 x 30.4375 / 183 = 3.16, up to 3.2.
        assertThat(ROBIN.hoursAMonth(LocalDate.of(2028, 9, 1))).isEqualByComparingTo("3.2");
        assertThat(ROBIN.hoursAMonth(LocalDate.of(2029, 3, 3))).isEqualByComparingTo("0");
    }

    @Test
    void skills_without_an_hour_are_gaps() {
        assertThat(ROBIN.bySkill(List.of("LV", "DM", "BM")))
                .containsEntry("LV", new BigDecimal("12"))
                .containsEntry("DM", new BigDecimal("14"));
        assertThat(ROBIN.gaps(List.of("LV", "DM", "BM", "EP"))).containsExactly("BM");
    }

    @Test
    void stacks_of_five_count_what_is_held() {
        var privacy = List.of("P1", "P2", "P3", "P4", "P5");
        var equity = List.of("E1", "E2", "E3", "E4", "E5");
        var robin = Set.of("P1", "P2", "P3");

        assertThat(StackProgress.of(privacy, robin)).isEqualTo(new StackProgress(3, 5));
        assertThat(StackProgress.of(equity, robin)).isEqualTo(new StackProgress(0, 5));
        assertThat(StackProgress.missing(List.of("P1"), robin)).isEmpty();
        assertThat(StackProgress.of(privacy, Set.of("P1", "P2", "P3", "P5"))).isEqualTo(new StackProgress(4, 5));
        assertThat(StackProgress.missing(List.of("P1"), Set.of())).containsExactly("P1");
    }

    @Test
    void what_was_withdrawn_stays_so_and_nothing_is_active_before_it_was_verified() {
        assertThat(Arrays.stream(CredentialStatus.values()).filter(WITHDRAWN::canBecome))
                .isEmpty();
        assertThat(CredentialStatus.IN_PROGRESS.canBecome(ACTIVE)).isFalse();
        assertThat(PENDING_VERIFICATION.canBecome(ACTIVE)).isTrue();
        assertThat(EXPIRING.canBecome(EXPIRED)).isTrue();
        assertThat(VerificationLevel.DOCUMENT_SEEN.isOfIssuer()).isFalse();
        assertThat(VerificationLevel.ISSUER_DIRECTORY.isOfIssuer()).isTrue();
    }
}
