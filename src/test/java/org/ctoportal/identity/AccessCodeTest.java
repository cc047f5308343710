package org.ctoportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void a_code_is_read_however_it_is_typed() {
        var code = AccessCode.random(RANDOM);

        assertThat(Stream.of(
                        code.shown(),
                        code.shown().toLowerCase(Locale.ROOT),
                        code.shown().replace("-", ""),
                        " " + code.shown().replace("-", " ") + " ",
                        code.shown().replace("-", "–")))
                .allSatisfy(typed -> assertThat(AccessCode.typed(typed)).contains(code));
    }

    @Test
    void a_code_is_four_groups_of_four_without_letters_that_look_like_digits() {
        assertThat(Stream.generate(() -> AccessCode.random(RANDOM).shown()).limit(200))
                .allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABCD",
                "ABCD-EFGH-JKLM-NPQ",
                "ABCD-EFGH-JKLM-NPQRS",
                "ABCD-EFGH-JKLM-NPQ0",
                "ÄBCD-EFGH-JKLM-NPQR"
            })
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(AccessCode.typed(typed)).isEmpty();
    }
}
