package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.LOAD;
import static org.ctoportal.compensation.award.ScenarioThirteen.OTHER;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;
import static org.ctoportal.compensation.award.ScenarioThirteen.held;
import static org.ctoportal.compensation.award.ScenarioThirteen.holder;
import static org.ctoportal.compensation.award.ScenarioThirteen.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Retroactivity;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;

class AwardRunTest {

    @Test
    void the_year_of_the_scenario_comes_to_its_amounts_part_by_part() {
        var run = AwardRun.of(terms(), YEAR, LOAD, ScenarioThirteen.four());

        assertThat(run.awards())
                .extracting(award -> row(award.lines().getFirst()))
                .containsExactly(
                        "9 2250.00 139.50 32.63 162.00 2584.13",
                        "7 1400.00 86.80 20.30 100.80 1607.90",
                        "8 2000.00 124.00 29.00 144.00 2297.00",
                        "12 1488.46 92.28 21.58 107.17 1709.49");
        assertThat(run.amount()).isEqualTo(Money.of("7138.46"));
        assertThat(run.load())
                .isEqualTo(Map.of(
                        "Social Security", Money.of("442.58"),
                        "Medicare", Money.of("103.51"),
                        "WRS", Money.of("513.97")));
        assertThat(run.cost()).isEqualTo(Money.of("8198.52"));
    }

    private static String row(AwardLine line) {
        var text = new StringBuilder()
                .append(line.months())
                .append(' ')
                .append(line.amount().amount());
        line.load().forEach(due -> text.append(' ').append(due.amount().amount()));
        return text.append(' ').append(line.cost().amount()).toString();
    }

    @Test
    void an_amount_tells_every_step_it_came_by() {
        var line = only(
                AwardRun.of(terms(), YEAR, LOAD, List.of(ScenarioThirteen.four().get(3))));

        assertThat(line.steps())
                .containsExactly(
                        Step.of(Step.Kind.YEARLY, "$3,000.00"),
                        Step.of(Step.Kind.MONTHS, "2026-07", "2027-06", "12"),
                        Step.of(Step.Kind.FULL_TIME, "0.6"),
                        Step.of(Step.Kind.PAID_DAYS, "215", "260"),
                        Step.of(Step.Kind.PRODUCT, "$3,000 × 12/12 × 0.6 × 215/260 ≈ $1,488.4615 → $1,488.46"));
        assertThat(line.clause()).isEqualTo("CP-STIPEND");
    }

    @Test
    void a_month_begun_on_its_first_day_is_not_the_month_after() {
        var line = only(run(holder("h", "1", 0, held(CETL, "2026-10-01", "2029-09-30"))));

        assertThat(line.from()).hasToString("2026-11");
        assertThat(line.months()).isEqualTo(8);
        assertThat(line.amount()).isEqualTo(Money.of("2000"));
    }

    @Test
    void a_certification_the_position_asks_for_brings_no_stipend() {
        var held = new Holder.Held(
                CETL, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 9), LocalDate.of(2028, 1, 1), true, true);

        var line = only(run(holder("g", "1", 0, held)));

        assertThat(line.amount()).isEqualTo(Money.NONE);
        assertThat(line.refusal()).isEqualTo(Refusal.REQUIRED_FOR_POSITION);
        assertThat(line.clause()).isEqualTo("CP-ELIG");
    }

    @Test
    void of_two_stipends_the_larger_is_paid_for_each_month() {
        var both = holder("h", "1", 0, held(CETL, "2025-03-03", "2028-03-01"), held(OTHER, "2025-03-03", "2028-03-01"));
        assertThat(run(both).amount()).isEqualTo(Money.of("3000"));
        assertThat(run(both).awards().getFirst().lines())
                .extracting(AwardLine::refusal)
                .containsExactly(null, Refusal.LARGER_STIPEND);

        var lapsing =
                holder("h", "1", 0, held(CETL, "2024-03-03", "2027-02-10"), held(OTHER, "2025-03-03", "2028-03-01"));
        assertThat(run(lapsing).awards().getFirst().lines())
                .extracting(AwardLine::months)
                .containsExactly(8, 4);
        assertThat(run(lapsing).amount()).isEqualTo(Money.of("2400"));
    }

    @Test
    void nothing_is_paid_before_the_policy_is_in_force_unless_the_board_moved_so() {
        var holder = holder("a", "1", 0, held(CETL, "2025-03-03", "2028-03-01"));
        var late = terms(LocalDate.of(2026, 10, 1), null);
        assertThat(only(AwardRun.of(late, YEAR, LOAD, List.of(holder))).months())
                .isEqualTo(9);

        var before = only(AwardRun.of(late, new FiscalYear(2025), LOAD, List.of(holder)));
        assertThat(before.refusal()).isEqualTo(Refusal.NOT_YET_IN_FORCE);

        var back = retroactive(late, new Retroactivity(LocalDate.of(2026, 7, 1), "Motion 26-114"));
        assertThat(only(AwardRun.of(back, YEAR, LOAD, List.of(holder))).months())
                .isEqualTo(12);
    }

    private static PolicyTerms retroactive(PolicyTerms terms, Retroactivity back) {
        return new PolicyTerms(
                terms.policy(),
                terms.positions(),
                terms.leastFullTime(),
                terms.scheduleA(),
                terms.cap(),
                terms.oneStipend(),
                terms.notIfRequired(),
                terms.start(),
                terms.stop(),
                terms.byFullTime(),
                terms.byPaidDays(),
                terms.repaymentMonths(),
                terms.claimDays(),
                terms.effective(),
                back);
    }

    @Test
    void who_is_refused_reads_why() {
        var uncovered = new Holder(
                "u",
                "U",
                "Teacher",
                BigDecimal.ONE,
                Money.of("60000"),
                190,
                0,
                false,
                null,
                List.of(held(CETL, "2025-03-03", "2028-03-01")));
        var unverified = holder(
                "v",
                "1",
                0,
                new Holder.Held(CETL, LocalDate.of(2026, 8, 1), null, LocalDate.of(2029, 8, 1), false, true));

        assertThat(only(run(uncovered)).refusal()).isEqualTo(Refusal.POSITION_NOT_COVERED);
        assertThat(only(run(unverified)).refusal()).isEqualTo(Refusal.NOT_VERIFIED);
        assertThat(only(run(holder("l", "0.4", 0, held(CETL, "2025-03-03", "2028-03-01"))))
                        .refusal())
                .isEqualTo(Refusal.POSITION_NOT_COVERED);
        assertThat(only(run(holder("e", "1", 0, held(CETL, "2023-03-03", "2026-06-30"))))
                        .refusal())
                .isEqualTo(Refusal.EXPIRED);
        assertThat(only(run(holder("j", "1", 0, held(CETL, "2027-06-02", "2030-06-01"))))
                        .refusal())
                .isEqualTo(Refusal.STARTS_LATER);
        assertThat(only(run(holder("x", "1", 0, held("UNKNOWN", "2025-03-03", "2028-03-01"))))
                        .refusal())
                .isEqualTo(Refusal.NOT_IN_SCHEDULE_A);
    }

    @Test
    void a_bonus_is_paid_once_in_the_year_of_verification() {
        var terms = terms(LocalDate.of(2026, 7, 1), null, new Recognition.OneTimeBonus(Money.of("500")));
        var fresh =
                AwardRun.of(terms, YEAR, LOAD, List.of(ScenarioThirteen.four().getFirst()));
        var next = AwardRun.of(
                terms, YEAR.next(), LOAD, List.of(ScenarioThirteen.four().getFirst()));

        assertThat(fresh.amount()).isEqualTo(Money.of("2750"));
        assertThat(next.amount()).isEqualTo(Money.of("3000"));
        assertThat(next.awards().getFirst().lines())
                .extracting(AwardLine::refusal)
                .containsExactly(Refusal.OTHER_YEAR, null);
    }

    @Test
    void within_a_cap_who_was_verified_first_is_paid_first_and_what_does_not_fit_is_refused() {
        var most = new YearCap(Money.of("6000"), YearCap.Beyond.REFUSED);
        var run = AwardRun.of(terms(LocalDate.of(2026, 7, 1), most), YEAR, LOAD, ScenarioThirteen.four());

        assertThat(run.awards())
                .extracting(award -> award.lines().getFirst().refusal())
                .containsExactly(Refusal.BEYOND_CAP, null, null, null);

        var reported = new YearCap(Money.of("8000"), YearCap.Beyond.REPORTED);
        assertThat(AwardRun.of(terms(LocalDate.of(2026, 7, 1), reported), YEAR, LOAD, ScenarioThirteen.four())
                        .beyond())
                .isEqualTo(Money.of("198.52"));
    }

    @Test
    void sums_hold_shares_stay_within_the_whole_and_order_does_not_matter() {
        var random = new Random(1307);
        for (var round = 0; round < 200; round++) {
            var holders = new ArrayList<Holder>();
            for (var index = 0; index < 12; index++) {
                holders.add(any(random, "p" + index));
            }
            var terms = round % 2 == 0
                    ? terms()
                    : terms(LocalDate.of(2026, 7, 1), new YearCap(Money.of("9000"), YearCap.Beyond.REFUSED));
            var run = AwardRun.of(terms, YEAR, LOAD, holders);

            Collections.shuffle(holders, random);
            assertThat(AwardRun.of(terms, YEAR, LOAD, holders)).isEqualTo(run);
            assertThat(run.amount().plus(Money.sum(run.load().values().stream())))
                    .isEqualTo(run.cost());
            assertThat(run.awards())
                    .allSatisfy(award -> assertThat(award.amount().amount())
                            .isLessThanOrEqualTo(new BigDecimal(3000)
                                    .multiply(award.holder().fullTime())
                                    .add(new BigDecimal("0.02"))));
            assertThat(terms.cap() == null || !run.cost().isMoreThan(terms.cap().most()))
                    .isTrue();
        }
    }

    private static Holder any(Random random, String number) {
        var verified = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
        var other = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
        return holder(
                number,
                "0." + (1 + random.nextInt(9)),
                random.nextInt(261),
                held(
                        CETL,
                        verified.toString(),
                        verified.plusDays(200 + random.nextInt(900)).toString()),
                held(OTHER, other.toString(), other.plusYears(3).toString()));
    }

    private static AwardRun run(Holder holder) {
        return AwardRun.of(terms(), YEAR, LOAD, List.of(holder));
    }

    private static AwardLine only(AwardRun run) {
        return run.awards().getFirst().lines().getFirst();
    }
}
