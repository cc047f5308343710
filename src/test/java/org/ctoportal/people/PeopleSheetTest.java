package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.identity.Role.BOARD_SECRETARY;
import static org.ctoportal.identity.Role.HR;
import static org.ctoportal.identity.Role.TECHNOLOGY_LEADER;

import java.util.Set;
import org.ctoportal.people.PeopleSheet.Row;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pat Reyes,pat@x.org,Director of HR,Human resources / Board secretary",
                "Pat Reyes;pat@x.org;Director of HR;Recursos humanos+Secretaría de la junta",
                "Pat Reyes\tpat@x.org\tDirector of HR\thr / board_secretary",
                "pat@x.org,Pat Reyes,Director of HR,HR/BOARD SECRETARY",
                "Pat Reyes <pat@x.org>,Director of HR,HR & Board Secretary"
            })
    void a_line_is_read_however_its_parts_are_written(String line) {
        assertThat(PeopleSheet.read(line))
                .containsExactly(
                        new Row(1, "Pat Reyes", "pat@x.org", "Director of HR", Set.of(HR, BOARD_SECRETARY), ""));
    }

    @Test
    void a_comma_within_quotes_parts_nothing() {
        assertThat(PeopleSheet.read("\"Reyes, Pat\",pat@x.org,\"Director, Technology\",technology leader"))
                .containsExactly(
                        new Row(1, "Reyes, Pat", "pat@x.org", "Director, Technology", Set.of(TECHNOLOGY_LEADER), ""));
    }

    @Test
    void headings_and_empty_lines_are_passed_over_and_numbers_are_those_of_the_lines() {
        var rows = PeopleSheet.read("Name,E-mail,Title\n\nPat,pat@x.org,Clerk\nLee,lee@x.org\n");

        assertThat(rows).extracting(Row::number).containsExactly(3, 4);
        assertThat(rows).extracting(Row::roles).containsOnly(Set.of());
    }

    @Test
    void what_is_no_role_is_said_and_never_dropped() {
        assertThat(PeopleSheet.read("Pat,pat@x.org,Clerk,Emperor").getFirst().strange())
                .isEqualTo("Emperor");
    }

    /** Whoever is beyond the end would be left out without a word. */
    @Corpus("E4")
    @Test
    void a_list_that_is_too_long_is_refused_and_not_cut_off() {
        var line = "Pat Reyes, pat@district.org, Director, HR\n";
        var most = line.repeat(PeopleSheet.LONGEST / line.length());

        assertThat(PeopleSheet.read(most)).allMatch(row -> row.strange().isEmpty());
        assertThat(PeopleSheet.read(most + line.repeat(2)))
                .singleElement()
                .matches(row -> row.strange().equals(PeopleSheet.TOO_LONG));
    }
}
