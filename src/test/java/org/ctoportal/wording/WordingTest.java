package org.ctoportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ctoportal.shared.Language;
import org.ctoportal.wording.RefusedWordingException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String TEXT = "Dear [name], [items] [choice]";

    @ParameterizedTest
    @EnumSource
    void the_words_of_the_portal_are_letters_in_every_language(LetterKind letter) {
        for (var language : Language.values()) {
            assertThat(LetterWords.shipped(letter, language).refusal(letter))
                    .as("%s %s", letter, language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_told_by_a_letter_stands_in_its_words_in_every_language(LetterKind letter) {
        for (var language : Language.values()) {
            var words = LetterWords.shipped(letter, language);
            assertThat(letter.placeholders())
                    .as("%s %s", letter, language)
                    .contains(Placeholder.NAME)
                    .allSatisfy(
                            one -> assertThat(words.subject() + words.text()).contains(one.mark()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_language_has_words_of_its_own(LetterKind letter) {
        assertThat(LetterWords.shipped(letter, Language.ENGLISH).text()).startsWith("Dear [name],\n\n");
        assertThat(LetterWords.shipped(letter, Language.SPANISH).text()).startsWith("Hola, [name]:\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_is_found_by_its_address_when_a_district_may_word_it(LetterKind letter) {
        assertThat(LetterKind.find(letter.code()).isPresent()).isEqualTo(letter.isWorded());
        assertThat(letter.name()).as("fits into its column").hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: all@example.org",
                "Hello\nBcc: all@example.org",
                "a\u0085b",
                "a\u2028b",
                "a\u0000b"
            })
    void a_subject_is_one_line(String hostile) {
        assertThat(refused(hostile, TEXT)).isEqualTo("LINES true ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'x [items] [choice]', EMPTY true",
        "Hello, '', EMPTY false",
        "Hello [nmae], '[items] [choice]', UNKNOWN true [nmae]",
        "Hello, '[items] [choice] [link]', UNKNOWN false [link]",
        "Hello, '[items] [choice] [ name ]', UNKNOWN false [ name ]",
        "Hello, '[items] [choice] [Name]', UNKNOWN false [Name]",
        "Hello, '[items] [choice] []', UNKNOWN false []",
        "Hello [items], '[items] [choice]', NOT_IN_SUBJECT true [items]",
        "Hello, '[choice]', LOST false [items]",
        "Hello, '[items]', LOST false [choice]",
    })
    void what_would_be_no_letter_is_refused_with_what_is_wrong(String subject, String text, String why) {
        assertThat(refused(subject, text)).isEqualTo(why + (why.endsWith("]") ? "" : " "));
    }

    @Test
    void both_have_a_limit_and_a_text_has_no_signs_that_are_none() {
        assertThat(refused("a".repeat(151), TEXT)).isEqualTo("LONG true 150");
        assertThat(refused("a", TEXT + "a".repeat(4000))).isEqualTo("LONG false 4000");
        assertThat(refused("a", TEXT + "\u0007")).isEqualTo("SIGNS false ");
    }

    @Test
    void what_a_value_says_is_neither_a_placeholder_nor_a_pattern() {
        var filled = new Wording("For [name]", TEXT)
                .filled(Map.of(
                        Placeholder.NAME, "[choice] $1 \\ {{7*7}} <b>",
                        Placeholder.ITEMS, "- one\n- two",
                        Placeholder.CHOICE, "https://portal.example.org"));

        assertThat(filled.subject()).isEqualTo("For [choice] $1 \\ {{7*7}} <b>");
        assertThat(filled.text()).isEqualTo("Dear [choice] $1 \\ {{7*7}} <b>, - one\n- two https://portal.example.org");
    }

    @Test
    void line_ends_of_every_system_are_the_same_and_nothing_empty_leaves_a_hole() {
        var typed = Wording.typed(" Hello ", "One\r\n\r\n[items]\r\rTwo\n");

        assertThat(typed).isEqualTo(new Wording("Hello", "One\n\n[items]\n\nTwo"));
        assertThat(typed.filled(Map.of(Placeholder.ITEMS, "")).text()).isEqualTo("One\n\nTwo");
    }

    private static String refused(String subject, String text) {
        return new Wording(subject, text)
                .refusal(LetterKind.DIGEST)
                .map(one -> one.why() + " " + one.isInSubject() + " " + one.what())
                .orElse("");
    }

    @Test
    void an_invitation_keeps_its_link_and_says_it_in_no_subject() {
        assertThat(new Wording("Come", "Hello [name]").refusal(LetterKind.INVITATION))
                .get()
                .returns(Why.LOST, RefusedWordingException::why);
        assertThat(new Wording("Come [link]", "[link]").refusal(LetterKind.INVITATION))
                .get()
                .returns(Why.NOT_IN_SUBJECT, RefusedWordingException::why);
    }
}
