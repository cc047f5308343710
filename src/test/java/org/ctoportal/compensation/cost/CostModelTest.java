package org.ctoportal.compensation.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ctoportal.compensation.cost.ScenarioFourteen.assumptions;
import static org.ctoportal.compensation.cost.ScenarioFourteen.list;
import static org.ctoportal.compensation.cost.ScenarioFourteen.uptake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ctoportal.compensation.cost.CostLine.Component;
import org.ctoportal.compensation.cost.OptionCost.Participant;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.junit.jupiter.api.Test;

class CostModelTest {

    @Test
    void three_years_come_to_the_amounts_of_the_board_memo() {
        var model = CostModel.of(assumptions(Map.of()), uptake(0));

        assertThat(model.years())
                .extracting(CostModelTest::row)
                .containsExactly(
                        "9000.00 1000.00 1485.00 1690.00 0.00 13175.00",
                        "13500.00 500.00 2079.00 845.00 300.00 17224.00",
                        "13500.00 0.00 2004.75 0.00 300.00 15804.75");
        assertThat(model.amount(Component.STIPENDS)).isEqualTo(Money.of("36000"));
        assertThat(model.amount(Component.BONUSES)).isEqualTo(Money.of("1500"));
        assertThat(model.amount(Component.LOAD)).isEqualTo(Money.of("5568.75"));
        assertThat(model.amount(Component.REIMBURSEMENT)).isEqualTo(Money.of("2535"));
        assertThat(model.amount(Component.RENEWALS)).isEqualTo(Money.of("600"));
        assertThat(model.total()).isEqualTo(Money.of("46203.75"));
    }

    private static String row(CostYear year) {
        var text = new StringBuilder();
        for (var component : List.of(
                Component.STIPENDS, Component.BONUSES, Component.LOAD, Component.REIMBURSEMENT, Component.RENEWALS)) {
            text.append(year.amount(component).amount()).append(' ');
        }
        return text.append(year.total().amount()).toString();
    }

    @Test
    void moves_on_the_salary_schedule_are_wages_with_employer_costs_and_count_toward_the_cap() {
        var year = CostModel.of(
                        assumptions(Map.of(AssumptionKind.PLACEMENT, "2400", AssumptionKind.POINTS_RAISE, "0.5")),
                        uptake(1))
                .years()
                .getFirst();

        assertThat(year.lines())
                .extracting(CostLine::working)
                .contains(
                        "(2 + 2 × ½) × $2,400 = $7,200.00",
                        "(2 + 2 × ½) × $118,400 × 0.5% = $1,776.00",
                        "$18,976 × 14.85% − 1 × $5,992 × 6.2% = $2,446.43");
        assertThat(year.amount(Component.PLACEMENT)).isEqualTo(Money.of("8976"));
        assertThat(year.capped()).isEqualTo(Money.of("21422.43"));
    }

    @Test
    void a_model_kept_before_placement_was_asked_for_is_read_with_none() {
        var json = new CostInputs(ScenarioFourteen.list(Map.of()), 2, List.of(new Uptake.Year(1, 0, 0, 0))).json();
        var before = json.replaceAll("\\{\"kind\":\"(PLACEMENT|POINTS_RAISE)\"[^}]*\\},?", "");

        assertThat(before).isNotEqualTo(json).doesNotContain("PLACEMENT");
        assertThat(CostInputs.read(before).model().total())
                .isEqualTo(CostInputs.read(json).model().total());
    }

    @Test
    void the_cap_counts_stipend_bonus_and_load() {
        var years = CostModel.of(assumptions(Map.of()), uptake(0)).years();

        assertThat(years)
                .extracting(CostYear::capped)
                .containsExactly(Money.of("11485"), Money.of("16079"), Money.of("15504.75"));
        assertThat(years)
                .extracting(CostYear::beyond)
                .containsExactly(Money.NONE, Money.of("1079"), Money.of("504.75"));
    }

    @Test
    void beyond_the_base_of_social_security_only_the_rest_of_the_load_is_due() {
        var first = CostModel.of(assumptions(Map.of()), uptake(1)).years().getFirst();

        assertThat(first.amount(Component.LOAD)).isEqualTo(Money.of("1299"));
        assertThat(first.total()).isEqualTo(Money.of("12989"));
        assertThat(first.lines())
                .extracting(CostLine::working)
                .contains("$10,000 × 14.85% − 1 × $3,000 × 6.2% = $1,299.00");
    }

    @Test
    void a_scholarship_lowers_what_is_reimbursed() {
        var model = CostModel.of(assumptions(Map.of(AssumptionKind.SCHOLARSHIP, "450")), uptake(0));

        assertThat(model.years())
                .extracting(year -> year.amount(Component.REIMBURSEMENT))
                .containsExactly(Money.of("790"), Money.of("395"), Money.NONE);
        assertThat(model.total()).isEqualTo(Money.of("44853.75"));
    }

    @Test
    void release_time_is_in_no_total() {
        var model = CostModel.of(assumptions(Map.of()), uptake(0));
        var without = CostModel.of(assumptions(Map.of(AssumptionKind.RELEASE_HOURS, "0")), uptake(0));

        assertThat(model.years()).extracting(CostYear::releaseHours).containsExactly(32L, 16L, 0L);
        assertThat(model.total()).isEqualTo(without.total());
    }

    @Test
    void options_stand_side_by_side_for_one_person() {
        var all = assumptions(Map.of());
        var options = OptionComparison.of(all, 3);

        assertThat(options)
                .extracting(option -> option.wages().amount() + " "
                        + option.load().amount() + " " + option.total().amount())
                .containsExactly(
                        "9000.00 1336.50 10336.50",
                        "7283.08 1081.54 8364.62",
                        "2500.00 371.25 2871.25",
                        "7200.00 1069.20 8269.20");
        assertThat(options.get(1).years())
                .extracting(year -> year.wage().amount() + " " + year.load().amount())
                .containsExactly("2368.00 351.65", "2427.20 360.44", "2487.88 369.45");
    }

    @Test
    void sensitivity_changes_new_certificates_and_who_follows_from_them() {
        var model = CostModel.of(assumptions(Map.of()), uptake(0));

        assertThat(model.with(UptakeScenario.EXPECTED)).isEqualTo(model);
        assertThat(model.with(UptakeScenario.HIGH).uptake().years())
                .extracting(Uptake.Year::fresh)
                .containsExactly(3, 2, 0);
        assertThat(model.with(UptakeScenario.LOW).uptake().counted())
                .extracting(Uptake.Counted::wholeYear)
                .containsExactly(2, 3, 3);
        assertThat(model.with(UptakeScenario.LOW).total()).isLessThan(model.total());
        assertThat(model.with(UptakeScenario.HIGH).total()).isGreaterThan(model.total());
    }

    @Test
    void nobody_lapses_who_holds_nothing() {
        assertThatThrownBy(() -> new Uptake(1, List.of(new Uptake.Year(0, 2, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sums_hold_and_the_order_of_what_is_given_does_not_matter() {
        var random = new Random(1405);
        for (var round = 0; round < 200; round++) {
            var given = new ArrayList<>(list(Map.of(
                    AssumptionKind.STIPEND, String.valueOf(1 + random.nextInt(9000)),
                    AssumptionKind.RETIREMENT, random.nextInt(20) + "." + random.nextInt(100),
                    AssumptionKind.SCHOLARSHIP, String.valueOf(random.nextInt(1200)))));
            var holders = random.nextInt(30);
            var years = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(index -> new Uptake.Year(random.nextInt(9), 0, 0, 0))
                    .toList();
            var model = CostModel.of(new Assumptions(given), new Uptake(holders, years));

            Collections.shuffle(given, random);
            assertThat(CostModel.of(new Assumptions(given), new Uptake(holders, years)))
                    .isEqualTo(model);
            var byComponent = Money.sum(List.of(Component.values()).stream().map(model::amount));
            assertThat(byComponent).isEqualTo(model.total());
            assertThat(Money.sum(model.years().stream().map(CostYear::total))).isEqualTo(model.total());
        }
    }

    @Test
    void a_staff_costs_what_its_people_cost_in_any_order() {
        var random = new Random(1000);
        var rates = new OptionCost.Rates(Percent.of("2.5"), Percent.of("14.85"), Percent.of("6.2"));
        var option = new Recognition.PercentStipend(Percent.of("2"));
        var staff = new ArrayList<Participant>();
        for (var index = 0; index < 50; index++) {
            staff.add(new Participant(
                    Money.of(String.valueOf(60_000 + random.nextInt(100_000))),
                    Fraction.of(1 + random.nextInt(10), 10),
                    random.nextBoolean(),
                    List.of(Fraction.of(random.nextInt(3), 2), Fraction.ONE)));
        }
        var total = Money.sum(
                staff.stream().map(one -> OptionCost.of(option, one, rates).total()));
        Collections.shuffle(staff, random);

        assertThat(OptionCost.sum(option, staff, rates).orElseThrow().total()).isEqualTo(total);
    }
}
