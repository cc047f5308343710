package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.jobdescription.DutyBalance.AreaShare;
import org.ctoportal.rules.book.StarterRules;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

/** Scenario S1, figures 1 and 2, on the content the portal ships with. */
class DutyBalanceTest {

    private static final List<String> TECHNICAL = List.of("IT", "CS", "BM", "DM");
    private static final List<String> OTHER = List.of("LV", "SP", "EP", "IF", "TB", "SF");

    @Test
    void two_duties_of_each_skill_are_twenty_of_which_area_three_has_forty_percent() {
        var balance = balance(DocumentContent.of(Map.of(), Map.of()));

        assertThat(balance.total()).isEqualTo(20);
        assertThat(balance.areas()).extracting(AreaShare::code).containsExactly("A1", "A2", "A3");
        assertThat(balance.areas()).extracting(AreaShare::duties).containsExactly(6, 6, 8);
        assertThat(balance.areas())
                .extracting(share -> share.percent().toPlainString())
                .containsExactly("30.0", "30.0", "40.0");
        assertThat(isMostlyTechnical(balance)).isFalse();
    }

    @Test
    void all_sixteen_of_area_three_and_one_of_each_other_skill_are_mostly_technical() {
        var emphasis = new java.util.HashMap<String, Integer>();
        TECHNICAL.forEach(skill -> emphasis.put(skill, 4));
        OTHER.forEach(skill -> emphasis.put(skill, 1));

        var balance = balance(DocumentContent.of(Map.of(), Map.of()).withEmphasis(emphasis));

        assertThat(balance.total()).isEqualTo(22);
        assertThat(balance.areas()).extracting(AreaShare::duties).containsExactly(3, 3, 16);
        assertThat(balance.areas())
                .extracting(share -> share.percent().toPlainString())
                .containsExactly("13.6", "13.6", "72.7");
        assertThat(isMostlyTechnical(balance)).isTrue();
    }

    @Test
    void exactly_half_is_not_most() {
        assertThat(isMostlyTechnical(of("IT", "LV"))).isFalse();
        assertThat(of("IT", "LV").areas().getLast().percent()).isEqualByComparingTo("50.0");
        assertThat(isMostlyTechnical(of("IT", "IT", "LV"))).isTrue();
    }

    @Test
    void a_share_just_above_half_is_most_even_where_it_reads_as_half() {
        var duties = new ArrayList<>(Collections.nCopies(1001, "IT"));
        duties.addAll(Collections.nCopies(1000, "LV"));
        var balance = of(duties.toArray(String[]::new));

        assertThat(balance.areas().getLast().percent()).isEqualByComparingTo("50.0");
        assertThat(isMostlyTechnical(balance)).isTrue();
    }

    @Test
    void shares_are_rounded_half_up() {
        var duties = new ArrayList<>(Collections.nCopies(1, "IT"));
        duties.addAll(Collections.nCopies(15, "LV"));

        assertThat(of(duties.toArray(String[]::new)).areas().getLast().percent().toPlainString())
                .as("1 of 16 is 6.25 percent")
                .isEqualTo("6.3");
    }

    @Test
    void without_duties_every_share_is_zero() {
        assertThat(of().areas())
                .extracting(share -> share.percent().toPlainString())
                .containsExactly("0.0", "0.0", "0.0");
        assertThat(isMostlyTechnical(of())).isFalse();
    }

    @Test
    void each_area_shows_the_weight_of_the_framework() {
        assertThat(of().areas())
                .extracting(AreaShare::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(40), new BigDecimal(30), new BigDecimal(30));
    }

    @Test
    void shares_are_those_of_the_counts_and_sum_to_a_hundred_but_for_rounding() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var duties = new ArrayList<String>();
            for (var i = 1 + random.nextInt(60); i > 0; i--) {
                duties.add(random.nextBoolean() ? TECHNICAL.get(random.nextInt(4)) : OTHER.get(random.nextInt(6)));
            }
            var balance = of(duties.toArray(String[]::new));

            assertThat(balance.areas().stream().mapToInt(AreaShare::duties).sum())
                    .isEqualTo(balance.total());
            assertThat(balance.areas().stream().map(AreaShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isBetween(new BigDecimal("99.8"), new BigDecimal("100.2"));
            balance.areas()
                    .forEach(area -> assertThat(area.percent().doubleValue())
                            .isCloseTo(
                                    100.0 * area.duties() / balance.total(),
                                    org.assertj.core.data.Offset.offset(0.0500001)));
        }
    }

    /** Rule R-7 as the rules pack has it. */
    private static boolean isMostlyTechnical(DutyBalance balance) {
        var rule = StarterRules.book().find("JD-TECH-EMPHASIS").orElseThrow();
        return rule.fires(StarterRules.book().facts(Map.of("jd.area_three_share", balance.exactShare("A3"))));
    }

    private static DutyBalance of(String... skills) {
        return DutyBalance.of(StarterContent.framework(), List.of(skills));
    }

    private static DutyBalance balance(DocumentContent content) {
        var duties = new DutySelection(StarterContent.framework()).itemsOf("RESPONSIBILITIES", content);
        return DutyBalance.of(
                StarterContent.framework(),
                duties.stream().map(duty -> duty.group()).toList());
    }
}
