package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.LOAD;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;
import static org.ctoportal.compensation.award.ScenarioThirteen.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.RecordedCredential;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistryReadingTest {

    private static final Employee EMPLOYEE = new Employee(
            "1",
            "Chief Technology Officer",
            BigDecimal.ONE,
            Money.of("118400"),
            260,
            0,
            false,
            null,
            List.of(new Employee.PayFacts(CETL, false, true)));

    private static final RegistryReading READING =
            new RegistryReading(VerificationLevel.ISSUER_DIRECTORY, Set.of(CETL), YEAR);

    private static final RecordedCredential OLD =
            recorded(1, "2024-02-20", "2027-02-10", VerificationLevel.ISSUER_DIRECTORY, "2024-02-20");

    @Test
    void what_is_not_verified_as_far_as_asked_is_shown_and_not_paid() {
        var seen = recorded(1, "2026-09-01", "2029-09-01", VerificationLevel.DOCUMENT_SEEN, "2026-09-14");

        assertThat(lines(seen)).extracting(AwardLine::refusal).containsExactly(Refusal.NOT_VERIFIED);
        assertThat(new RegistryReading(VerificationLevel.DOCUMENT_SEEN, Set.of(CETL), YEAR)
                        .lines(EMPLOYEE, List.of(seen)))
                .extracting(line -> line.held().verified())
                .containsExactly(LocalDate.of(2026, 9, 14));
    }

    @Test
    void a_renewal_verified_in_time_goes_on_without_a_gap_and_pays_no_month_twice() {
        var renewed = recorded(2, "2027-01-15", "2030-01-15", VerificationLevel.ISSUER_DIRECTORY, "2027-01-20");

        assertThat(lines(OLD, renewed))
                .extracting(AwardLine::months, AwardLine::amount)
                .containsExactly(org.assertj.core.api.Assertions.tuple(12, Money.of("3000")));
    }

    @Test
    void a_growing_stipend_counts_the_years_since_the_first_certification_however_long_ago_it_was_renewed() {
        var growing = terms(
                LocalDate.of(2026, 7, 1), null, new Recognition.TieredStipend(Money.of("3000"), Money.of("4000"), 5));
        var first = recorded(1, "2019-03-01", "2022-03-01", VerificationLevel.ISSUER_DIRECTORY, "2019-03-04");
        var second = recorded(2, "2022-02-20", "2025-02-20", VerificationLevel.ISSUER_DIRECTORY, "2022-02-25");
        var third = recorded(3, "2025-02-10", "2028-02-10", VerificationLevel.ISSUER_DIRECTORY, "2025-02-14");

        assertThat(AwardRun.of(growing, YEAR, LOAD, List.of(holder(first, second, third)))
                        .amount())
                .isEqualTo(Money.of("4000"));
        assertThat(AwardRun.of(growing, YEAR, LOAD, List.of(holder(third))).amount())
                .isEqualTo(Money.of("3000"));
        assertThat(holder(first).certifications()).as("what expired years ago").isEmpty();
    }

    @Test
    void a_renewal_verified_later_starts_anew_without_back_pay_and_is_no_first_certification() {
        var bonus = new Recognition.OneTimeBonus(Money.of("500"));
        var late = recorded(2, "2027-02-10", "2030-02-10", VerificationLevel.ISSUER_DIRECTORY, "2027-04-02");
        var run = AwardRun.of(terms(LocalDate.of(2026, 7, 1), null, bonus), YEAR, LOAD, List.of(holder(OLD, late)));

        assertThat(run.awards().getFirst().lines())
                .filteredOn(AwardLine::isPaid)
                .extracting(AwardLine::months)
                .containsExactlyInAnyOrder(8, 2);
        assertThat(run.awards().getFirst().lines())
                .extracting(AwardLine::refusal)
                .contains(Refusal.NOT_EARNED_HERE);
        assertThat(PayrollLine.due(run, List.of(), List.of()))
                .extracting(line -> line.clause() + " " + line.amount().amount())
                .containsExactly("CP-STIPEND 2500.00");
        assertThat(PayrollLine.due(run, List.of(), PayrollLine.due(run, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void pay_stops_with_the_month_of_expiry_or_withdrawal_and_says_so() {
        var withdrawn = new RecordedCredential(
                OLD.id(),
                CETL,
                CETL,
                "",
                OLD.issuedOn(),
                OLD.expiresOn(),
                LocalDate.of(2026, 11, 1),
                OLD.level(),
                OLD.verifiedSince());

        assertThat(stops(OLD)).containsExactly(LocalDate.of(2027, 2, 28));
        assertThat(stops(withdrawn)).containsExactly(LocalDate.of(2026, 10, 31));
        assertThat(stops(recorded(1, "2026-09-01", "2029-09-01", VerificationLevel.CRYPTOGRAPHIC, "2026-09-14")))
                .isEmpty();
    }

    private static List<LocalDate> stops(RecordedCredential... recorded) {
        return StipendStop.of(terms(), AwardRun.of(terms(), YEAR, LOAD, List.of(holder(recorded)))).stream()
                .map(StipendStop::lastDay)
                .toList();
    }

    private static List<AwardLine> lines(RecordedCredential... recorded) {
        return AwardRun.of(terms(), YEAR, LOAD, List.of(holder(recorded)))
                .awards()
                .getFirst()
                .lines();
    }

    private static Holder holder(RecordedCredential... recorded) {
        return EMPLOYEE.holder("Robin Vale", READING.holdings(EMPLOYEE, List.of(recorded), terms()));
    }

    private static RecordedCredential recorded(
            long id, String issued, @Nullable String expires, VerificationLevel level, String verified) {
        var day = LocalDate.parse(verified);
        return new RecordedCredential(
                new HoldingId(id),
                CETL,
                CETL,
                "",
                LocalDate.parse(issued),
                expires == null ? null : LocalDate.parse(expires),
                null,
                level,
                level == VerificationLevel.DOCUMENT_SEEN
                        ? Map.of(VerificationLevel.DOCUMENT_SEEN, day)
                        : Map.of(VerificationLevel.DOCUMENT_SEEN, day, VerificationLevel.ISSUER_DIRECTORY, day));
    }
}
