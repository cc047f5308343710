package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.Map;
import org.ctoportal.framework.VariableType;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.SmallTemplates.ClauseBuilder;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void values_stand_in_the_place_of_variables() {
        var filled = fill(
                clause("A")
                        .saying("Pay from {{low}} to {{ high }}.")
                        .requiring("low")
                        .requiring("high"),
                Map.of("low", "one", "high", "two"));

        assertThat(filled.text()).isEqualTo("Pay from one to two.");
        assertThat(filled.missing()).isEmpty();
    }

    @Test
    void a_value_is_printed_in_the_form_of_its_type() {
        var filled = fill(
                clause("A").saying("Prepared on {{day}}.").requiring("day", VariableType.DATE),
                Map.of("day", "2026-10-01"));

        assertThat(filled.text()).isEqualTo("Prepared on October 1, 2026.");
    }

    @Test
    void a_missing_required_value_is_reported_and_shown_as_a_gap() {
        var filled = fill(clause("A").saying("Reports to the {{boss}}.").requiring("boss"), Map.of());

        assertThat(filled.text()).isEqualTo("Reports to the [Label of boss].");
        assertThat(filled.missing()).containsExactly("boss");
    }

    @Test
    void a_required_value_of_blanks_is_missing() {
        var filled = fill(clause("A").saying("The {{boss}}.").requiring("boss"), Map.of("boss", " \t\n "));

        assertThat(filled.missing()).containsExactly("boss");
    }

    @Test
    void each_missing_value_is_reported_once_in_the_order_of_the_text() {
        var filled = fill(
                clause("A")
                        .saying("{{b}} and {{a}}, then {{b}}.")
                        .requiring("a")
                        .requiring("b"),
                Map.of());

        assertThat(filled.missing()).containsExactly("b", "a");
    }

    @Test
    void an_empty_optional_value_leaves_one_space() {
        var template = clause("A")
                .saying("Depends on experience. {{extra}} Benefits follow.")
                .allowing("extra");

        assertThat(fill(template, Map.of()).text()).isEqualTo("Depends on experience. Benefits follow.");
        assertThat(fill(template, Map.of()).missing()).isEmpty();
    }

    @Test
    void an_empty_optional_value_leaves_no_space_at_either_end_of_a_line() {
        var template = clause("A")
                .saying("First {{extra}}\n{{extra}} second\nthird {{extra}}")
                .allowing("extra");

        assertThat(fill(template, Map.of()).text()).isEqualTo("First\nsecond\nthird");
    }

    @Test
    void spaces_around_a_given_value_stay_as_the_template_has_them() {
        var template =
                clause("A").saying("Employee: {{name}}    Signature: ____").allowing("name");

        assertThat(fill(template, Map.of("name", "Robin Vale")).text())
                .isEqualTo("Employee: Robin Vale    Signature: ____");
    }

    @Test
    void a_label_without_its_optional_value_disappears_with_its_line() {
        var template = clause("A")
                .saying("Title: {{title}}\nPosition code: {{code}}\nEmployer: {{name}}")
                .requiring("title")
                .allowing("code")
                .requiring("name");

        assertThat(fill(template, Map.of("title", "CTO", "name", "Maple Valley"))
                        .text())
                .isEqualTo("Title: CTO\nEmployer: Maple Valley");
    }

    @Test
    void a_label_before_a_missing_required_value_stays() {
        var filled = fill(clause("A").saying("Title: {{title}}").requiring("title"), Map.of());

        assertThat(filled.text()).isEqualTo("Title: [Label of title]");
    }

    @Asvs(11)
    @Test
    void a_value_is_never_read_as_a_template() {
        var template =
                clause("A").saying("{{first}} {{second}}").requiring("first").requiring("second");

        var filled = fill(template, Map.of("first", "{{second}} $1 \\1", "second", "{{ no end"));

        assertThat(filled.text()).isEqualTo("{{second}} $1 \\1 {{ no end");
        assertThat(filled.missing()).isEmpty();
    }

    @Test
    void braces_that_name_no_variable_stay_text() {
        assertThat(fill(clause("A").saying("{{}} {{Not One}} {x}"), Map.of()).text())
                .isEqualTo("{{}} {{Not One}} {x}");
    }

    @Asvs(1)
    @Corpus("E1")
    @Test
    void markup_in_a_value_stays_text() {
        var filled = fill(
                clause("A").saying("The {{title}}.").requiring("title"),
                Map.of("title", "<script>alert(1)</script> & \"so\""));

        assertThat(filled.text()).isEqualTo("The <script>alert(1)</script> & \"so\".");
    }

    @Test
    void a_word_right_behind_a_word_of_the_template_is_set_apart() {
        var template = clause("A").saying("Through Form I-9{{suffix}}.").allowing("suffix");

        assertThat(fill(template, Map.of("suffix", " and E-Verify")).text())
                .isEqualTo("Through Form I-9 and E-Verify.");
        assertThat(fill(template, Map.of("suffix", ", as the law asks")).text())
                .isEqualTo("Through Form I-9, as the law asks.");
        assertThat(fill(template, Map.of()).text()).isEqualTo("Through Form I-9.");
    }

    @Test
    void a_value_in_brackets_stays_close_to_them() {
        var filled = fill(clause("A").saying("Pay ({{step}}).").requiring("step"), Map.of("step", "step 1"));

        assertThat(filled.text()).isEqualTo("Pay (step 1).");
    }

    @Test
    void a_variable_the_clause_does_not_declare_is_a_defect_of_the_library() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fill(clause("JD-X").saying("{{unknown.name}}"), Map.of()))
                .withMessageContaining("JD-X")
                .withMessageContaining("unknown.name");
    }

    private static Wording.Filled fill(ClauseBuilder clause, Map<String, String> values) {
        return new Wording(values).fill(clause.build());
    }
}
