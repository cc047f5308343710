package org.ctoportal.assessment.evaluation.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear.Step;
import org.ctoportal.shared.Fraction;
import org.ctoportal.testing.StarterContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scenario S11: two years by the four levels of the rubric. */
class ScenarioElevenTest {

    private static final Map<String, Integer> FIRST_YEAR =
            Map.of("LV", 2, "SP", 2, "EP", 3, "IF", 1, "TB", 3, "SF", 2, "IT", 4, "CS", 3, "BM", 3, "DM", 3);
    private static final Map<String, Integer> SECOND_YEAR =
            Map.of("LV", 3, "SP", 3, "EP", 3, "IF", 2, "TB", 3, "SF", 3, "IT", 4, "CS", 3, "BM", 4, "DM", 3);

    @Test
    void the_first_year_is_developing_by_the_weights_of_the_framework_and_accomplished_by_the_plain_mean() {
        var result = result(WeightSetting.FRAMEWORK, FIRST_YEAR);

        assertThat(shown(result.overall())).isEqualTo("2.46");
        assertThat(result.band()).isEqualTo(OverallBand.SECOND);
        assertThat(areas(result)).containsExactly("2.25", "1.90", "3.30");
        assertThat(result.products().text()).isEqualTo("246");
        assertThat(result.weights().text()).isEqualTo("100");
        assertThat(shown(result.plainMean())).isEqualTo("2.60");
        assertThat(result.plainBand()).isEqualTo(OverallBand.THIRD);
    }

    @Test
    void the_second_year_is_accomplished_and_says_by_how_much_it_rose() {
        var years = YearOverYear.of(
                result(WeightSetting.FRAMEWORK, FIRST_YEAR), result(WeightSetting.FRAMEWORK, SECOND_YEAR));

        assertThat(shown(years.later().overall())).isEqualTo("3.04");
        assertThat(years.later().band()).isEqualTo(OverallBand.THIRD);
        assertThat(areas(years.later())).containsExactly("3.00", "2.60", "3.53");
        assertThat(years.change().map(ScenarioElevenTest::shown)).contains("0.58");
        assertThat(years.raised()).extracting(Step::skill).containsExactly("LV", "SP", "IF", "SF", "BM");
        assertThat(years.raised()).allMatch(step -> step.change() == 1);
        assertThat(years.unchanged()).extracting(Step::skill).containsExactly("EP", "TB", "IT", "CS", "DM");
        assertThat(years.lowered()).isEmpty();
        assertThat(years.apart()).isEmpty();
    }

    @Test
    void with_equal_weights_the_overall_result_is_the_plain_mean() {
        var result = result(WeightSetting.EQUAL, FIRST_YEAR);

        assertThat(result.overall()).isEqualTo(result.plainMean());
        assertThat(areas(result)).containsExactly("2.33", "2.00", "3.25");
        assertThat(result.areas()).extracting(area -> area.share().text()).containsExactly("3/10", "3/10", "2/5");
    }

    @Test
    void an_area_has_a_score_when_all_of_it_is_rated_and_the_whole_when_everything_is() {
        var levels = new HashMap<>(FIRST_YEAR);
        levels.remove("DM");

        var result = result(WeightSetting.FRAMEWORK, levels);

        assertThat(result.overall()).isNull();
        assertThat(result.band()).isNull();
        assertThat(result.plainMean()).isNull();
        assertThat(result.unrated()).containsExactly("Data Management");
        assertThat(result.areas().getFirst().score()).isEqualTo(Fraction.of(new BigDecimal("2.25")));
        assertThat(result.areas().getLast().score()).isNull();
    }

    @Test
    void a_skill_that_only_one_year_rates_is_no_change() {
        var levels = new HashMap<>(FIRST_YEAR);
        levels.remove("DM");

        var years =
                YearOverYear.of(result(WeightSetting.FRAMEWORK, levels), result(WeightSetting.FRAMEWORK, SECOND_YEAR));

        assertThat(years.apart()).containsExactly("DM");
        assertThat(years.steps()).hasSize(9);
        assertThat(years.change()).isEmpty();
    }

    @Test
    void a_band_begins_at_its_limit_and_not_where_rounding_reaches_it() {
        assertThat(List.of("1", "1.749", "1.75", "2.497", "2.5", "3.249", "3.25", "4"))
                .extracting(overall ->
                        OverallBand.of(Fraction.of(new BigDecimal(overall))).level())
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
    }

    private static RubricResult result(WeightSetting setting, Map<String, Integer> levels) {
        return RubricResult.of(StarterContent.framework(), setting, levels);
    }

    private static List<String> areas(RubricResult result) {
        return result.areas().stream().map(area -> shown(area.score())).toList();
    }

    private static String shown(@Nullable Fraction number) {
        return Objects.requireNonNull(number).rounded(2).toPlainString();
    }
}
