package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.framework.VariableType.ADDRESS;
import static org.ctoportal.framework.VariableType.LIST;
import static org.ctoportal.framework.VariableType.LONGTEXT;
import static org.ctoportal.framework.VariableType.TEXT;

import java.util.List;
import org.ctoportal.authoring.compose.VariableFormat.Problem;
import org.ctoportal.framework.VariableType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VariableFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY   | 112500      | $112,500",
                "MONEY   | $112,500    | $112,500",
                "MONEY   | 112500.5    | $112,500.50",
                "MONEY   | $ 0.75      | $0.75",
                "MONEY   | as agreed   | as agreed",
                "INTEGER | 4860        | 4,860",
                "INTEGER | 4,860       | 4,860",
                "INTEGER | 260         | 260",
                "INTEGER | four        | four",
                "DATE    | 2026-10-01  | October 1, 2026",
                "DATE    | next fall   | next fall",
                "PERCENT | 2 percent   | 2 percent",
                "TEXT    | 2026-10-01  | 2026-10-01",
                "PHONE   | (608) 555-0142 | (608) 555-0142"
            })
    void a_value_reads_as_its_type_asks(VariableType type, String value, String printed) {
        assertThat(VariableFormat.print(type, value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @EnumSource(VariableType.class)
    void nothing_typed_prints_nothing(VariableType type) {
        assertThat(VariableFormat.print(type, " \n ")).isEmpty();
        assertThat(VariableFormat.problem(type, " \n ")).isEmpty();
    }

    @Test
    void spaces_around_a_value_are_not_printed() {
        assertThat(VariableFormat.print(TEXT, "  Superintendent \n")).isEqualTo("Superintendent");
    }

    @Test
    void lines_of_a_list_become_a_phrase() {
        assertThat(VariableFormat.print(LIST, "Spanish")).isEqualTo("Spanish");
        assertThat(VariableFormat.print(LIST, "Spanish\r\nHmong")).isEqualTo("Spanish and Hmong");
        assertThat(VariableFormat.print(LIST, "Spanish\n\n Hmong \n\nSomali")).isEqualTo("Spanish, Hmong and Somali");
    }

    @Test
    void items_that_hold_commas_are_set_apart_by_semicolons() {
        assertThat(VariableFormat.phrase(List.of("age", "physical, mental or learning disability", "sex"), "or"))
                .isEqualTo("age; physical, mental or learning disability; or sex");
        assertThat(VariableFormat.phrase(List.of("age", "race", "sex"), "or")).isEqualTo("age, race or sex");
        assertThat(VariableFormat.phrase(List.of(), "or")).isEmpty();
    }

    @Test
    void an_address_typed_in_lines_stays_in_its_sentence() {
        assertThat(VariableFormat.print(ADDRESS, "100 Main Street,\n Cedar Hollow, WI 53000"))
                .isEqualTo("100 Main Street, Cedar Hollow, WI 53000");
    }

    @Test
    void long_text_keeps_its_lines() {
        assertThat(VariableFormat.print(LONGTEXT, "one\ntwo")).isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "MONEY   | $112,500.00   | -",
                "MONEY   | 9999999.99    | -",
                "MONEY   | 10000000      | NOT_MONEY",
                "MONEY   | -5            | NOT_MONEY",
                "MONEY   | 12,50         | NOT_MONEY",
                "MONEY   | 1.234         | NOT_MONEY",
                "MONEY   | ١٢٣            | NOT_MONEY",
                "MONEY   | 1e6           | NOT_MONEY",
                "DATE    | 2026-02-28    | -",
                "DATE    | 2026-02-29    | NOT_A_DATE",
                "DATE    | 02/28/2026    | NOT_A_DATE",
                "EMAIL   | hr@example.org | -",
                "EMAIL   | hr@example    | NOT_AN_EMAIL",
                "EMAIL   | a b@example.org | NOT_AN_EMAIL",
                "DECIMAL | 0.5           | -",
                "DECIMAL | half          | NOT_A_NUMBER",
                "PERCENT | 2.5%          | -",
                "INTEGER | four          | -",
                "TEXT    | <script>      | -"
            })
    void a_value_its_type_cannot_have_is_refused(VariableType type, String value, Problem problem) {
        assertThat(VariableFormat.problem(type, value).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @EnumSource(VariableType.class)
    void every_type_has_a_limit(VariableType type) {
        var longest = VariableFormat.longest(type);

        assertThat(VariableFormat.problem(type, "x".repeat(longest + 1))).contains(Problem.TOO_LONG);
        assertThat(VariableFormat.problem(type, "x".repeat(longest)))
                .as("the limit itself is not too long")
                .isNotEqualTo(java.util.Optional.of(Problem.TOO_LONG));
    }
}
