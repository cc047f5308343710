package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people write names and addresses in one line. */
class TypedPersonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Pat Reyes | Pat Reyes | ''",
                "Pat Reyes, pat@example.org | Pat Reyes | pat@example.org",
                "Pat Reyes <pat@example.org> | Pat Reyes | pat@example.org",
                "\"Reyes, Pat\" <pat@example.org>; | Reyes, Pat | pat@example.org",
                "pat@example.org; Pat  Reyes | Pat Reyes | pat@example.org",
                "pat@example.org | '' | pat@example.org",
                "Pat Reyes, pat@ | Pat Reyes | pat@",
                "María Núñez (maria@example.org) | María Núñez | maria@example.org"
            })
    void a_line_is_a_name_an_address_or_both(String line, String name, String email) {
        assertThat(TypedPerson.lines(line)).containsExactly(new TypedPerson(1, name, email));
    }

    @Test
    void tables_are_pasted_and_blank_lines_left_out_without_changing_numbers() {
        assertThat(TypedPerson.lines("Pat Reyes\tpat@example.org\n\n  \nKim Alder\r\n"))
                .containsExactly(
                        new TypedPerson(1, "Pat Reyes", "pat@example.org"), new TypedPerson(4, "Kim Alder", ""));
    }
}
