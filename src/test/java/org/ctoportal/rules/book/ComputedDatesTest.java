package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Deadlines and retention, by the numbers of scenarios S2, S12 and S15. */
class ComputedDatesTest {

    private static final Scope PUBLISHING = Scope.of("POSTING", "PUBLISH");
    private static final Scope RETENTION = Scope.of(List.of("RETENTION"));
    private static final LocalDate POSTED = LocalDate.of(2026, 9, 2);

    private final RuleBook book = StarterRules.book();

    @Test
    void employees_in_illinois_are_told_within_fourteen_days() {
        var finding = promotion(POSTED);

        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.dates())
                .containsExactly(new DueDate("posting.internal_notice_on", LocalDate.of(2026, 9, 16)));
    }

    @Test
    void a_deadline_that_has_passed_weighs_more() {
        assertThat(promotion(LocalDate.of(2026, 9, 16)).severity()).isEqualTo(Severity.WARN);
        assertThat(promotion(LocalDate.of(2026, 9, 17)).severity()).isEqualTo(Severity.ERROR);
    }

    private Finding promotion(LocalDate today) {
        var facts = book.facts(Map.of("district.state", "IL", "posting.external_on", POSTED));
        return book.check(PUBLISHING, today, facts).findings().stream()
                .filter(finding -> finding.code().equals("IL-PROMOTION-DUE"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void posting_and_pay_record_in_illinois_are_kept_five_years() {
        var facts = book.facts(Map.of("district.state", "IL", "record.kind", "POSTING"))
                .anchored("RECORD_MADE", POSTED)
                .anchored("LATER_OF_RECORD_OR_ACTION", POSTED);

        assertThat(book.check(RETENTION, POSTED, facts).retainUntil()).hasValue(LocalDate.of(2031, 9, 2));
    }

    @Test
    void the_longer_of_two_retention_rules_wins() {
        var facts = book.facts(Map.of(
                        "district.state", "WI",
                        "district.organization_type", "PUBLIC_DISTRICT",
                        "record.kind", "SELECTION"))
                .anchored("LATER_OF_RECORD_OR_ACTION", LocalDate.of(2026, 6, 8));
        var report = book.check(RETENTION, LocalDate.of(2026, 6, 8), facts);

        assertThat(report.findings())
                .flatExtracting(Finding::dates)
                .extracting(DueDate::day)
                .containsExactlyInAnyOrder(LocalDate.of(2028, 6, 8), LocalDate.of(2033, 6, 8));
        assertThat(report.retainUntil()).hasValue(LocalDate.of(2033, 6, 8));
    }

    @Corpus("E5")
    @Test
    void a_certificate_of_a_leap_day_expires_on_the_last_of_february() {
        var facts = book.facts(Map.of("credential.code", "CETL", "credential.issued_on", "2028-02-29"));

        assertThat(book.check(Scope.of(List.of("CREDENTIAL")), LocalDate.of(2028, 3, 1), facts)
                        .findings())
                .flatExtracting(Finding::dates)
                .contains(new DueDate("credential.expires_on", LocalDate.of(2031, 2, 28)));
    }

    @Test
    void a_contract_under_118_24_has_three_days_of_notice() {
        var facts = book.facts(Map.of("district.state", "WI", "position.contract_type", "WI_118_24"))
                .anchored("contract.end", LocalDate.of(2028, 6, 30));

        assertThat(book.check(Scope.of("JOB_DESCRIPTION", "JD_CHECK"), POSTED, facts)
                        .findings())
                .flatExtracting(Finding::dates)
                .containsExactly(
                        new DueDate("acceptance", LocalDate.of(2028, 3, 30)),
                        new DueDate("final_notice", LocalDate.of(2028, 2, 29)),
                        new DueDate("preliminary_notice", LocalDate.of(2028, 1, 30)));
    }

    @Test
    void a_day_that_nothing_counts_from_gives_no_date() {
        var facts = book.facts(Map.of("district.state", "IL", "record.kind", "POSTING"));

        assertThat(book.check(RETENTION, POSTED, facts).retainUntil()).isEmpty();
    }
}
