package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.content.SkillChoice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeRulesTest {

    private final ChangeRules rules = new ChangeRules(StarterContent.templates());

    @Test
    void a_value_obeys_the_limit_of_its_type() {
        assertAllowed(value("schedule.name", "x".repeat(200)));
        assertRefused(value("schedule.name", "x".repeat(201)), "TOO_LONG");
        assertAllowed(value("physical.facts", "x".repeat(2000)));
        assertRefused(value("physical.facts", "x".repeat(2001)), "TOO_LONG");
        assertRefused(value("titleix.email", "nowhere"), "NOT_AN_EMAIL");
        assertRefused(value("prepared.on", "yesterday"), "NOT_A_DATE");
        assertRefused(value("salary.min", "-5"), "NOT_MONEY");
    }

    @Test
    void a_value_the_library_does_not_have_is_refused() {
        assertRefused(value("no.such.value", "x"), "text");
    }

    @Test
    void values_are_kept_without_the_spaces_around_them() {
        assertThat(rules.checked(value("position.title", " ".repeat(5000) + "CTO ")))
                .isEqualTo(value("position.title", "CTO"));
    }

    @Test
    void a_salary_is_kept_in_one_form_however_it_is_typed() {
        assertThat(rules.checked(value("salary.min", "$112,500.00"))).isEqualTo(value("salary.min", "112500"));
    }

    @Test
    void a_setting_has_one_of_the_values_of_the_library() {
        assertAllowed(new Change.SetSetting("contract.type", "TERM", "ATWILL"));
        assertRefused(new Change.SetSetting("contract.type", "TERM", "FOREVER"), "setting");
        assertRefused(new Change.SetSetting("no.such", "", "true"), "setting");
        assertAllowed(new Change.SetSetting("document.language", "", "es-US"));
        assertRefused(new Change.SetSetting("document.language", "", "xx"), "setting");
    }

    @Test
    void the_stance_to_cetl_is_one_of_the_four_that_are_asked_for() {
        assertAllowed(new Change.SetSetting("cetl.mode", "PREFERRED", "NONE"));
        assertRefused(new Change.SetSetting("cetl.mode", "PREFERRED", "RECOGNIZED"), "setting");
    }

    @Test
    void emphasis_goes_from_no_duty_to_all_of_a_skill() {
        assertAllowed(emphasis("LV", 0));
        assertAllowed(emphasis("LV", 4));
        assertRefused(emphasis("LV", -1), "emphasis");
        assertRefused(emphasis("LV", 5), "emphasis");
        assertRefused(emphasis("XX", 1), "emphasis");
    }

    @Test
    void the_only_table_is_that_of_the_positions_supervised_and_its_rows_have_three_cells() {
        assertAllowed(new Change.SetTable("direct.reports", List.of(), List.of(List.of("1", "aide", "false"))));
        assertRefused(new Change.SetTable("salaries", List.of(), List.of()), "reports");
        assertRefused(new Change.SetTable("direct.reports", List.of(), List.of(List.of("1", "aide"))), "reports");
        assertRefused(
                new Change.SetTable("direct.reports", List.of(), List.of(List.of("one", "aide", "false"))), "reports");
        assertRefused(
                new Change.SetTable("direct.reports", List.of(), List.of(List.of("1", "aide", "false", "x"))),
                "reports");
    }

    @Test
    void words_of_a_clause_have_a_limit_and_are_words() {
        assertAllowed(new Change.Reword("JD-SUMMARY", "", "x".repeat(5000)));
        assertAllowed(new Change.Reword("JD-SUMMARY", "", ""));
        assertRefused(new Change.Reword("JD-SUMMARY", "", "x".repeat(5001)), "long");
        assertRefused(new Change.Reword("JD-SUMMARY", "", " \n\u00A0\u200B"), "required");
        assertRefused(new Change.Reword("x".repeat(61), "", "words"), "text");
    }

    @Test
    void an_own_sentence_has_words_a_section_and_a_limit() {
        assertAllowed(own("OWN-1a2b", "SUMMARY", "", "x".repeat(5000)));
        assertRefused(own("OWN-1a2b", "SUMMARY", "", "x".repeat(5001)), "long");
        assertRefused(own("OWN-1a2b", "SUMMARY", "", " \u200B"), "required");
        assertRefused(own("OWN-1a2b", "NOWHERE", "", "words"), "text");
        assertRefused(own("JD-SUMMARY", "SUMMARY", "", "words"), "text");
        assertRefused(own("OWN-" + "a".repeat(41), "SUMMARY", "", "words"), "text");
    }

    @Test
    void an_own_duty_belongs_to_a_skill_so_that_it_counts() {
        assertAllowed(own("OWN-1a2b", "ESSENTIAL", "LV", "words"));
        assertRefused(own("OWN-1a2b", "ESSENTIAL", "", "words"), "text");
        assertRefused(own("OWN-1a2b", "ESSENTIAL", "XX", "words"), "text");
        assertRefused(own("OWN-1a2b", "SUMMARY", "XX", "words"), "text");
    }

    @Test
    void an_own_sentence_is_not_reworded_to_nothing() {
        assertAllowed(new Change.RewordOwn("OWN-1", "a", "b"));
        assertRefused(new Change.RewordOwn("OWN-1", "a", " "), "required");
        assertRefused(new Change.RewordOwn("OWN-1", "a", "x".repeat(5001)), "long");
    }

    @Test
    void an_order_is_of_a_section_and_has_a_limit() {
        assertAllowed(new Change.Reorder("SUMMARY", List.of(), List.of("JD-SUMMARY")));
        assertRefused(new Change.Reorder("NOWHERE", List.of(), List.of()), "text");
        assertRefused(new Change.Reorder("SUMMARY", List.of(), Collections.nCopies(1001, "A")), "text");
        assertRefused(new Change.Reorder("SUMMARY", List.of(), List.of("x".repeat(61))), "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LV-R1", "JD-CABINET", "OWN-1a2b"})
    void anything_with_a_code_is_put_in_and_taken_out(String code) {
        assertAllowed(new Change.Include(code));
        assertAllowed(new Change.Drop(code));
    }

    @Test
    void a_code_has_a_limit() {
        assertRefused(new Change.Include("x".repeat(61)), "text");
        assertRefused(new Change.Drop("x".repeat(61)), "text");
    }

    @Test
    void content_whose_answers_cannot_be_used_cannot_stand() {
        var content = content();
        rules.check(content);

        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> rules.check(content.withValue("contract.days", "-3")))
                .satisfies(problem -> assertThat(problem.problems())
                        .containsExactly(Map.entry(DraftJobDescription.Field.CONTRACT_DAYS, "days")));
    }

    @Test
    void a_document_holds_two_hundred_own_sentences() {
        var content = content();
        for (var i = 0; i < 200; i++) {
            content = new Change.AddOwn(new OwnClause("OWN-" + i, "SUMMARY", "", "words")).apply(content);
        }
        rules.check(content);
        var tooMany = new Change.AddOwn(new OwnClause("OWN-x", "SUMMARY", "", "words")).apply(content);

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> rules.check(tooMany))
                .returns("many", RefusedChangeException::problem);
    }

    @Test
    void the_title_of_the_document_is_that_of_the_position() {
        assertThat(rules.titleOf(content())).isEqualTo("Chief Technology Officer");
    }

    private static DocumentContent content() {
        var answers = CedarHollow.answers();
        return DocumentContent.of(Answers.settings(answers), Answers.values(answers));
    }

    private static Change value(String name, String value) {
        return Change.SetValues.of(name, "", value);
    }

    private static Change emphasis(String skill, int duties) {
        return new Change.SetEmphasis(new SkillChoice(skill, 2, Set.of(), Set.of()), duties, List.of());
    }

    private static Change own(String id, String section, String skill, String text) {
        return new Change.AddOwn(new OwnClause(id, section, skill, text));
    }

    private void assertAllowed(Change change) {
        assertThat(rules.checked(change)).isEqualTo(change);
    }

    private void assertRefused(Change change, String problem) {
        assertThatExceptionOfType(RefusedChangeException.class)
                .as(change.toString())
                .isThrownBy(() -> rules.checked(change))
                .returns(problem, RefusedChangeException::problem);
    }
}
