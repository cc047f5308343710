package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.ctoportal.interview.search.CandidateLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateSheetTest {

    private static final String OWN = "sam@cedarhollow.example.org";

    @Test
    void names_alone_are_a_list() {
        var list = read("Ana Ruiz\n\n  Ben Okafor  \nReyes, Jordan\n");

        assertThat(list.added())
                .extracting(CandidateLine::name)
                .containsExactly("Ana Ruiz", "Ben Okafor", "Reyes, Jordan");
        assertThat(list.isUsable()).isTrue();
    }

    @Test
    void addresses_come_as_mail_programs_write_them() {
        var list = read("Ana Ruiz <Ana@Example.org>\n\"Okafor, Ben\" <ben@example.org>");

        assertThat(list.added()).extracting(CandidateLine::name).containsExactly("Ana Ruiz", "Okafor, Ben");
        assertThat(list.added()).extracting(CandidateLine::email).containsExactly("ana@example.org", "ben@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"'\t'", "';'", "','", "'|'"})
    void columns_are_found_by_their_headings_whatever_parts_them(String separator) {
        var list = read(
                "Email|Applied on|Last name|First name\nana@example.org|2026-11-02|Ruiz|Ana".replace("|", separator));

        assertThat(list.added())
                .singleElement()
                .returns("Ana Ruiz", CandidateLine::name)
                .returns("ana@example.org", CandidateLine::email);
        assertThat(list.ignored()).containsExactly("Applied on");
    }

    @Test
    void a_cell_that_is_wrong_is_told_by_line_and_column() {
        var list = read("Name,Email\nAna Ruiz,ana@example.org\n,ben@example.org\nCy Park,cy at example");

        assertThat(list.isUsable()).isFalse();
        assertThat(list.lines())
                .extracting(CandidateLine::number, CandidateLine::outcome)
                .containsExactly(
                        Tuple.tuple(2, Outcome.NEW), Tuple.tuple(3, Outcome.ERROR), Tuple.tuple(4, Outcome.ERROR));
        assertThat(list.lines().get(1).problems()).containsExactly(new SheetProblem(SheetColumn.NAME, "name", ""));
        assertThat(list.lines().get(2).problems())
                .containsExactly(new SheetProblem(SheetColumn.EMAIL, "email", "cy at example"));
    }

    @Test
    void the_same_person_twice_in_one_list_is_told() {
        var list = read("Ana Ruiz;ana@example.org\nA. Ruiz;ANA@example.org");

        assertThat(list.lines().getLast().problems())
                .containsExactly(new SheetProblem(SheetColumn.EMAIL, "twice", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz;ana@example.org\nana ruiz;",
                "Ana Ruiz\nAna Ruiz;ana@example.org",
                "Ana Ruiz;ana@example.org\nAna Ruiz;other@example.org\nAna Ruiz"
            })
    void a_name_alone_is_the_person_of_another_line_with_that_name(String text) {
        assertThat(read(text).lines())
                .last()
                .satisfies(line -> assertThat(line.problems())
                        .singleElement()
                        .returns("twice", SheetProblem::reason)
                        .returns("1", SheetProblem::found));
    }

    @Test
    void a_sign_in_a_later_cell_parts_no_columns() {
        var headed =
                read("Name,E-mail,Phone\nAna Ruiz,ana@example.org,608 555 0100; home\nBen|Benny Okafor,b@example.org,");
        var bare = read("Ana Ruiz,ana@example.org,\"608 555 0100; home\"\nBen,b@example.org");

        assertThat(headed.lines()).extracting(CandidateLine::name).containsExactly("Ana Ruiz", "Ben|Benny Okafor");
        assertThat(bare.lines()).extracting(CandidateLine::email).containsExactly("ana@example.org", "b@example.org");
    }

    @Test
    void whoever_enters_the_list_is_not_entered_with_it() {
        assertThat(read("Sam Whitfield;" + OWN).lines())
                .singleElement()
                .returns(List.of(new SheetProblem(SheetColumn.EMAIL, "own", OWN)), CandidateLine::problems);
    }

    @Test
    void a_quote_that_never_ends_breaks_nothing() {
        assertThat(read("Name,Email\n\"Ana,ana@example.org\nBen,ben@example.org")
                        .isUsable())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'  \n ', empty", "'Email,Phone\na@example.org,1', noName", "'Name,Email', empty"})
    void what_is_no_list_says_why(String text, String refusal) {
        assertThat(read(text)).returns(refusal, CandidateList::refusal).returns(false, CandidateList::isUsable);
    }

    @Test
    void more_than_anybody_sends_is_not_read() {
        assertThat(read("x".repeat(CandidateSheet.LONGEST + 1)).refusal()).isEqualTo("long");
    }

    @Test
    void a_file_of_an_old_spreadsheet_keeps_its_letters() {
        var text = "José Peña;jose@example.org";

        assertThat(CandidateSheet.textOf(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(CandidateSheet.textOf(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    private static CandidateList read(String text) {
        return CandidateSheet.read(text).beside(List.of(), Set.of(), OWN, CandidateService.MOST);
    }
}
