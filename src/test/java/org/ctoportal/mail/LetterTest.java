package org.ctoportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @Asvs(13)
    @Corpus("E13")
    @ParameterizedTest
    @ValueSource(
            strings = {"Hello\r\nBcc: all@example.org", "Hello\nBcc: all@example.org", "Hello\u0085there", "a\u0000b"})
    void a_subject_a_name_or_an_address_with_a_line_break_is_refused(String hostile) {
        assertThatThrownBy(() -> letter("R. Vale", hostile, "Text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter(hostile, "Subject", "Text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("", "Subject", "Text").stoppedAt(hostile))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever was typed into a subject or a name is refused, or one line that says no more than it did. */
    @Asvs(13)
    @Corpus("E13")
    @Test
    void nothing_typed_becomes_a_header() {
        for (var text : Stream.concat(Corpora.headers().stream(), Corpora.hostile().stream())
                .toList()) {
            if (text.chars().anyMatch(Character::isISOControl)) {
                assertThatThrownBy(() -> letter("R. Vale", text, "Text")).isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> letter(text, "Subject", "Text")).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(letter(text, text, "Text").subject()).isEqualTo(text);
            }
            assertThat(Letter.inOneLine(text).chars()).noneMatch(Character::isISOControl);
        }
    }

    @Test
    void a_letter_says_something() {
        assertThatThrownBy(() -> letter("", " ", "Text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("", "Subject", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(letter("", "Subject", "Text").text()).isEqualTo("Text");
    }

    @Test
    void a_subject_longer_than_a_line_is_cut_and_never_within_a_character() {
        assertThat(letter("", "a".repeat(200), "Text").subject()).isEqualTo("a".repeat(200));
        assertThat(letter("", "a".repeat(201), "Text").subject()).isEqualTo("a".repeat(199) + "…");
        assertThat(letter("", "a".repeat(198) + "📎📎", "Text").subject()).isEqualTo("a".repeat(198) + "…");
    }

    private static Letter letter(String name, String subject, String text) {
        return new Letter(new EmailAddress("r.vale@example.org"), name, null, subject, text, null, false);
    }
}
