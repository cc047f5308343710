package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StarterRulesTest {

    private final RuleBook book = StarterRules.book();

    @TestFactory
    Stream<DynamicTest> every_case_of_every_rule_comes_out_as_the_pack_says() {
        return book.rules().stream()
                .flatMap(rule -> rule.cases().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                rule.code() + ": " + one.name(),
                                () -> assertThat(rule.fires(book.facts(one.given())))
                                        .isEqualTo(one.fires()))));
    }

    @Test
    void the_pack_is_read_whole() {
        assertThat(book.rules()).hasSize(168);
        assertThat(book.facts()).hasSize(125);
        assertThat(book.rules().stream().mapToInt(rule -> rule.cases().size()).sum())
                .isEqualTo(377);
    }

    @Test
    void every_rule_has_a_case_in_which_it_fires_and_one_in_which_it_is_silent() {
        assertThat(book.rules())
                .allSatisfy(rule ->
                        assertThat(rule.cases()).extracting(RuleCase::fires).contains(true, false));
    }
}
