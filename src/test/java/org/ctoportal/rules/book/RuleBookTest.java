package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, Fact> FACTS = Map.of(
            "text", new Fact("text", FactType.TEXT, "a text"),
            "state", new Fact("state", FactType.CHOICE, "a choice"),
            "count", new Fact("count", FactType.WHOLE, "a count"),
            "most", new Fact("most", FactType.WHOLE, "another count"),
            "share", new Fact("share", FactType.DECIMAL, "a share"),
            "yes", new Fact("yes", FactType.YES_NO, "yes or no"),
            "texts", new Fact("texts", FactType.TEXTS, "texts"),
            "day", new Fact("day", FactType.DAY, "a day"),
            "district.state", new Fact("district.state", FactType.TEXT, "the state"));

    private static final Scope ANYWHERE = Scope.of(List.of("TEST"));

    @ParameterizedTest
    @CsvSource({
        "eq, state, false",
        "ne, state, true",
        "in, state, false",
        "not_in, state, true",
        "gt, count, false",
        "gte, count, false",
        "lt, count, false",
        "lte, count, false",
        "is_true, yes, false",
        "is_false, yes, false",
        "is_empty, text, true",
        "not_empty, text, false",
        "contains, texts, false",
        "not_contains, texts, true",
        "contains_any, texts, false",
        "contains_all, texts, false",
        "contains_none, texts, true",
        "not_contains_all, texts, true",
        "matches, text, false",
        "any_matches, texts, false",
        "date_before, day, false",
        "date_after, day, false",
        "date_on_or_after, day, false",
        "date_on_or_before, day, false"
    })
    void an_unknown_fact_counts_as_the_pack_says(String operator, String fact, boolean fires) {
        assertThat(rule(leaf(fact, operator, valueFor(operator, fact))).fires(facts(Map.of())))
                .isEqualTo(fires);
    }

    @Test
    void a_message_with_a_whole_document_in_it_is_cut_and_tears_no_sign() {
        var sentences = java.util.Collections.nCopies(2000, "👩");

        var message = Message.fill("{{texts}}", facts(Map.of("texts", sentences)));

        assertThat(message).hasSizeLessThanOrEqualTo(Message.LONGEST).endsWith("…");
        assertThat(message.codePoints()).noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    @Test
    void a_comparison_with_another_fact_that_is_unknown_is_false() {
        var rule = rule(leaf("count", "gt", Map.of("fact", "most")));

        assertThat(rule.fires(facts(Map.of("count", 5)))).isFalse();
        assertThat(rule.fires(facts(Map.of("count", 5, "most", 4)))).isTrue();
    }

    @Test
    void numbers_are_compared_by_what_they_are_worth() {
        assertThat(rule(leaf("share", "eq", new BigDecimal("0.50")))
                        .fires(facts(Map.of("share", new BigDecimal("0.5")))))
                .isTrue();
    }

    @Test
    void words_are_found_unless_other_words_are_there_as_well() {
        var condition = new HashMap<String, Object>(leaf("texts", "any_matches", "license 92"));
        condition.put("unless", "no longer");
        var rule = rule(condition);

        assertThat(rule.fires(facts(Map.of("texts", List.of("Duties", "LICENSE 92 required")))))
                .isTrue();
        assertThat(rule.fires(facts(Map.of("texts", List.of("license 92 is no longer required")))))
                .isFalse();
    }

    @Test
    void a_finding_shows_the_texts_the_words_stand_in() {
        var findings =
                check(rule(leaf("texts", "any_matches", "license 92")), Map.of("texts", List.of("One", "license 92")));

        assertThat(findings.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.passages()).containsExactly("license 92"));
    }

    @Test
    void a_silent_rule_that_lacks_a_fact_is_undecided_and_names_it() {
        var report = check(
                rule(Map.of("all", List.of(leaf("state", "eq", "WI"), leaf("yes", "is_true", null)))),
                Map.of("state", "WI"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.undecided())
                .singleElement()
                .satisfies(undecided ->
                        assertThat(undecided.unknown()).extracting(Fact::name).containsExactly("yes"));
    }

    @Test
    void a_rule_that_stays_silent_whatever_is_unknown_is_decided() {
        var report = check(
                rule(Map.of("all", List.of(leaf("state", "eq", "WI"), leaf("yes", "is_true", null)))),
                Map.of("state", "IL"));

        assertThat(report.undecided()).isEmpty();
    }

    @Test
    void a_negated_comparison_with_an_unknown_fact_fires_and_the_finding_says_what_is_unknown() {
        var report = check(rule(Map.of("not", leaf("count", "lt", 15))), Map.of());

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.unknown()).extracting(Fact::name).containsExactly("count"));
    }

    @Test
    void a_rule_holds_from_its_first_day_through_its_last() {
        var rule = rule(leaf("yes", "is_true", null)).until(LocalDate.of(2027, 4, 25));

        assertThat(rule.isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(rule.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2027, 4, 25))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2027, 4, 26))).isFalse();
    }

    @Test
    void a_rule_that_ends_is_never_made_to_last_longer() {
        var rule = rule(leaf("yes", "is_true", null)).until(LocalDate.of(2027, 1, 1));

        assertThat(rule.until(LocalDate.of(2030, 1, 1)).validTo()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_state_s_rule_is_nothing_to_another_state() {
        var rule = rule("WI", leaf("yes", "is_true", null));

        assertThat(rule.fires(facts(Map.of("yes", true, "district.state", "IL"))))
                .isFalse();
        assertThat(rule.fires(facts(Map.of("yes", true, "district.state", "WI"))))
                .isTrue();
    }

    @Asvs(8)
    @Corpus("E15")
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            (.*?,){25}P ; 1,
            (x|y)*z     ; xy
            """)
    void an_expression_that_searches_without_end_is_given_up(String expression, String repeated) {
        var report = check(
                rule(leaf("texts", "any_matches", expression)), Map.of("texts", List.of(repeated.repeat(20_000))));

        assertThat(report.findings()).isEmpty();
        assertThat(report.undecided()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "gt, text, 4, operator",
        "contains, text, x, operator",
        "is_true, count, , operator",
        "date_before, day, soon, value",
        "any_matches, texts, (, expression",
        "eq, nothing.known, x, fact",
        "resembles, text, x, operator"
    })
    void a_comparison_that_could_never_be_made_is_refused(String operator, String fact, String value, String problem) {
        assertThatExceptionOfType(RefusedRuleException.class)
                .isThrownBy(() -> rule(leaf(fact, operator, value)))
                .returns(problem, RefusedRuleException::problem);
    }

    @Test
    void a_fact_that_is_not_what_it_should_be_is_refused() {
        var book = book(rule(leaf("yes", "is_true", null)));

        assertThatExceptionOfType(RefusedRuleException.class).isThrownBy(() -> book.facts(Map.of("count", "many")));
        assertThatExceptionOfType(RefusedRuleException.class).isThrownBy(() -> book.facts(Map.of("misspelt", "x")));
    }

    private static Report check(Rule rule, Map<String, Object> given) {
        var book = book(rule);
        return book.check(ANYWHERE, DAY, book.facts(given));
    }

    private static Facts facts(Map<String, Object> given) {
        return book().facts(given);
    }

    private static RuleBook book(Rule... rules) {
        return new RuleBook("Test", "1", "", Map.of(), FACTS, List.of(rules));
    }

    private static Object valueFor(String operator, String fact) {
        return switch (operator) {
            case "is_true", "is_false", "is_empty", "not_empty" -> null;
            case "in", "not_in", "contains_any", "contains_all", "contains_none", "not_contains_all" -> List.of("WI");
            default ->
                switch (fact) {
                    case "count" -> 1;
                    case "day" -> "2026-01-01";
                    default -> "WI";
                };
        };
    }

    private static Map<String, Object> leaf(String fact, String operator, Object value) {
        var leaf = new HashMap<String, Object>();
        leaf.put("fact", fact);
        leaf.put("op", operator);
        leaf.put("value", value);
        return leaf;
    }

    private static Rule rule(Map<String, Object> condition) {
        return rule("*", condition);
    }

    private static Rule rule(String jurisdiction, Map<String, Object> condition) {
        var rule = new HashMap<String, Object>();
        rule.put("code", "TEST");
        rule.put("group", "GROUP");
        rule.put("jurisdiction", jurisdiction);
        rule.put("kind", "CHECK");
        rule.put("applies_to", Map.of("document_kinds", List.of(), "processes", List.of("TEST")));
        rule.put("condition", condition);
        rule.put("severity", "WARN");
        rule.put("message", "Something is to be seen.");
        rule.put("suggested_fix", List.of());
        rule.put("effect", Map.of("type", "FINDING", "parameters", Map.of()));
        rule.put("valid_from", "2026-01-01");
        rule.put("covers_public_employer", "yes");
        rule.put("source", "Nobody's law");
        rule.put("as_of", "2026-11-22");
        rule.put("status", "verified");
        return new RuleReader(FACTS).rule(rule);
    }
}
