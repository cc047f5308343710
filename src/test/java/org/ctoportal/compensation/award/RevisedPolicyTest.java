package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.LOAD;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;
import static org.ctoportal.compensation.award.ScenarioThirteen.held;
import static org.ctoportal.compensation.award.ScenarioThirteen.holder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fiscal year in which the board revised the policy or ended it. */
class RevisedPolicyTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Holder HOLDER = holder("a", "1", 0, held(CETL, "2026-09-14", "2029-09-02"));

    private final PolicyTerms first = terms(LocalDate.of(2026, 7, 1), LAST, "3000", null);
    private final PolicyTerms revised = terms(LAST.plusDays(1), null, "2400", first);

    @Test
    void each_month_is_paid_by_the_terms_that_counted_then() {
        var run = AwardRun.of(revised, YEAR, LOAD, List.of(HOLDER));

        assertThat(run.awards().getFirst().lines())
                .extracting(line -> line.months() + " " + line.amount().exact() + " " + line.from())
                .containsExactly("3 $750.00 2026-10", "6 $1,200.00 2027-01");
        var before = PayrollLine.due(AwardRun.of(first, YEAR, LOAD, List.of(HOLDER)), List.of(), List.of());
        assertThat(PayrollLine.due(run, List.of(), before))
                .as("what was approved before the revision is not taken back")
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.of("1200")));
    }

    @Test
    void a_later_year_is_the_revision_s_alone() {
        assertThat(AwardRun.of(revised, new FiscalYear(2027), LOAD, List.of(HOLDER))
                        .awards()
                        .getFirst()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.of("2400")));
    }

    @Test
    void a_retired_policy_pays_through_its_last_month_and_nothing_after_it() {
        assertThat(AwardRun.of(first, YEAR, LOAD, List.of(HOLDER)).amount()).isEqualTo(Money.of("750"));
        assertThat(AwardRun.of(first, new FiscalYear(2027), LOAD, List.of(HOLDER))
                        .awards()
                        .getFirst()
                        .lines())
                .extracting(AwardLine::refusal)
                .containsExactly(Refusal.NO_LONGER_IN_FORCE);
    }

    @Test
    void a_lane_beside_a_stipend_is_paid_too() {
        var lane = ScenarioThirteen.terms(
                LocalDate.of(2026, 7, 1), null, new Recognition.Lane("C", "Professional", Money.of("2400")));

        assertThat(AwardRun.of(lane, YEAR, LOAD, List.of(HOLDER)).amount()).isEqualTo(Money.of("4050"));
    }

    @Test
    void a_limit_cuts_off_what_its_own_edition_pays_and_nothing_that_was_paid_before() {
        var before = edition(LocalDate.of(2026, 7, 1), LAST, stipend(CETL, "3000"), null, 0, null);
        var wide = run(limit(before, "1800", YearCap.Beyond.REFUSED));
        var narrow = run(limit(before, "500", YearCap.Beyond.REFUSED));

        assertThat(wide).containsExactly("750.00 null", "0.00 BEYOND_CAP");
        assertThat(narrow).as("750 and what the employer pays on it").containsExactlyElementsOf(wide);
        assertThat(run(limit(before, "2500", YearCap.Beyond.REFUSED))).containsExactly("750.00 null", "1200.00 null");
        assertThat(AwardRun.of(limit(before, "500", YearCap.Beyond.REPORTED), YEAR, LOAD, List.of(HOLDER))
                        .beyond())
                .as("what the revision pays")
                .isEqualTo(Money.of("1378.20"));
        var limited = edition(
                LocalDate.of(2026, 7, 1),
                LAST,
                stipend(CETL, "3000"),
                new YearCap(Money.of("500"), YearCap.Beyond.REFUSED),
                0,
                null);
        assertThat(run(edition(LAST.plusDays(1), null, stipend(CETL, "2400"), null, 0, limited)))
                .containsExactly("0.00 BEYOND_CAP", "1200.00 null");
    }

    private static PolicyTerms limit(PolicyTerms before, String most, YearCap.Beyond beyond) {
        return edition(LAST.plusDays(1), null, stipend(CETL, "2400"), new YearCap(Money.of(most), beyond), 0, before);
    }

    private static List<String> run(PolicyTerms terms) {
        return AwardRun.of(terms, YEAR, LOAD, List.of(HOLDER)).awards().getFirst().lines().stream()
                .map(line -> line.amount().amount() + " " + line.refusal())
                .toList();
    }

    @Test
    void a_closer_look_that_a_revision_asks_for_stops_no_earlier_month_and_brings_no_second_bonus() {
        var bonus = List.<Recognition>of(
                new Recognition.AnnualStipend(Money.of("2400")), new Recognition.OneTimeBonus(Money.of("500")));
        var scheduleA = List.of(new ApprovedCertification(CETL, bonus));
        var before = edition(LocalDate.of(2026, 7, 1), LAST, scheduleA, null, 0, null);
        var after = edition(LAST.plusDays(1), null, scheduleA, null, 0, before);
        var closer = holder("a", "1", 0, verified("2027-02-10"));

        assertThat(AwardRun.of(after, YEAR, LOAD, terms -> List.of(terms.earlier() == null ? HOLDER : closer))
                        .awards()
                        .getFirst()
                        .lines())
                .extracting(line -> line.clause() + " " + line.from() + " " + line.months())
                .containsExactlyInAnyOrder("CP-BONUS 2026-09 0", "CP-STIPEND 2026-10 3", "CP-STIPEND 2027-03 4");
        var later = holder("a", "1", 0, verified("2027-08-10"));
        assertThat(AwardRun.of(after, YEAR.next(), LOAD, terms -> List.of(terms.earlier() == null ? HOLDER : later))
                        .amount())
                .isEqualTo(Money.of("2000"));
    }

    private static Holder.Held verified(String day) {
        var held = HOLDER.certifications().getFirst();
        return new Holder.Held(held.code(), held.issued(), LocalDate.parse(day), held.expires(), false, true);
    }

    @Test
    void costs_follow_the_terms_of_the_day_of_the_results_and_repayment_those_of_the_day_of_payment() {
        var before = edition(LocalDate.of(2026, 7, 1), LAST, costs("900"), null, 24, null);
        var after = edition(LAST.plusDays(1), LocalDate.of(2027, 6, 30), costs("300"), null, 0, before);

        assertThat(claimed(after, LAST)).isEqualTo("395");
        assertThat(claimed(after, LAST.plusDays(1))).isEqualTo("300");
        assertThat(claimed(after, LocalDate.of(2026, 6, 30))).isEqualTo("NOT_YET_IN_FORCE");
        assertThat(claimed(after, LocalDate.of(2027, 7, 1))).isEqualTo("NO_LONGER_IN_FORCE");
        assertThat(after.takesBack()).isTrue();
        assertThat(Reimbursement.repayment(after, Money.of("240"), LAST, LAST.plusMonths(12))
                        .amount())
                .isEqualTo(Money.of("120"));
        assertThat(Reimbursement.repayment(after, Money.of("240"), LAST.plusDays(1), LAST.plusMonths(12))
                        .amount())
                .isEqualTo(Money.NONE);
    }

    @Test
    void pay_stops_by_the_edition_of_the_month_it_stops_in() {
        var january = holder("a", "1", 0, held(CETL, "2025-03-03", "2027-01-10"));
        var through = edition(LocalDate.of(2026, 7, 1), LAST, stipend(CETL, "3000"), null, 0, null);
        var before = stopping(through, StopRule.MONTH_BEFORE_EXPIRY);

        assertThat(stops(edition(LAST.plusDays(1), null, stipend(CETL, "2400"), null, 0, before), january))
                .as("the first edition would stop in December, the second pays January")
                .containsExactly(LocalDate.of(2027, 1, 31));
        var sooner = stopping(terms(LAST.plusDays(1), null, "2400", through), StopRule.MONTH_BEFORE_EXPIRY);
        assertThat(stops(sooner, holder("a", "1", 0, held(CETL, "2025-03-03", "2027-02-10"))))
                .containsExactly(LocalDate.of(2027, 1, 31));
        assertThat(stops(sooner, holder("a", "1", 0, held(CETL, "2025-03-03", "2026-12-10"))))
                .as("by the first edition, whatever the second says")
                .containsExactly(LAST);
    }

    private static List<LocalDate> stops(PolicyTerms terms, Holder holder) {
        return StipendStop.of(terms, AwardRun.of(terms, YEAR, LOAD, List.of(holder))).stream()
                .map(StipendStop::lastDay)
                .toList();
    }

    private static PolicyTerms stopping(PolicyTerms usual, StopRule stop) {
        return new PolicyTerms(
                usual.policy(),
                usual.positions(),
                usual.leastFullTime(),
                usual.scheduleA(),
                null,
                true,
                true,
                usual.start(),
                stop,
                true,
                true,
                0,
                60,
                usual.effective(),
                null,
                usual.until(),
                usual.earlier());
    }

    private static String claimed(PolicyTerms terms, LocalDate results) {
        var cost = new CostClaim.Cost(CostKind.PREPARATION, Money.of("395"), Money.NONE);
        var result = ClaimCheck.of(
                terms,
                HOLDER.position(),
                HOLDER.fullTime(),
                new CostClaim(CETL, List.of(cost), results, true, results.plusDays(10)),
                new ClaimsBefore(List.of(), List.of()),
                Money.NONE);
        return result.refusal() == null
                ? result.amount().plain()
                : result.refusal().name();
    }

    private static List<ApprovedCertification> costs(String cap) {
        return List.of(new ApprovedCertification(
                CETL, List.of(new Recognition.Reimbursement(Money.of(cap), Set.of(CostKind.PREPARATION)))));
    }

    private static List<ApprovedCertification> stipend(String code, String amount) {
        return List.of(new ApprovedCertification(code, List.of(new Recognition.AnnualStipend(Money.of(amount)))));
    }

    private static PolicyTerms terms(
            LocalDate effective, @Nullable LocalDate until, String stipend, @Nullable PolicyTerms earlier) {
        return edition(effective, until, stipend(CETL, stipend), null, 24, earlier);
    }

    private static PolicyTerms edition(
            LocalDate effective,
            @Nullable LocalDate until,
            List<ApprovedCertification> scheduleA,
            @Nullable YearCap cap,
            int repaymentMonths,
            @Nullable PolicyTerms earlier) {
        var usual = ScenarioThirteen.terms(effective, null);
        return new PolicyTerms(
                usual.policy(),
                usual.positions(),
                usual.leastFullTime(),
                scheduleA,
                cap,
                true,
                true,
                usual.start(),
                usual.stop(),
                true,
                true,
                repaymentMonths,
                60,
                effective,
                null,
                until,
                earlier);
    }
}
