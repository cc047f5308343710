package org.ctoportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {

    @ParameterizedTest
    @MethodSource("org.ctoportal.document.NastyTexts#all")
    void a_text_keeps_everything_that_is_legal(NastyTexts.Nasty nasty) {
        assertThat(Text.of(nasty.typed()).words()).isEqualTo(nasty.kept());
    }

    @Test
    void a_text_has_lines() {
        assertThat(Text.of("one\n\ntwo").lines()).extracting(Text::words).containsExactly("one", "", "two");
    }

    @Test
    void blank_lines_part_paragraphs() {
        assertThat(Text.of("\none\ntwo\n \n\nthree\n").paragraphs())
                .extracting(Text::words)
                .containsExactly("one\ntwo", "three");
    }

    @Test
    void an_empty_text_is_one_empty_paragraph() {
        assertThat(Text.of("").paragraphs()).extracting(Text::words).containsExactly("");
    }

    @Test
    void lines_keep_how_their_words_are_said() {
        var text = Text.of("a ").plus(Text.strong("b\nc")).plus(Text.of(" d"));
        assertThat(text.lines().getLast().runs())
                .containsExactly(new Run("c", Emphasis.STRONG, null), new Run(" d", Emphasis.NONE, null));
    }

    @Test
    void a_link_over_two_lines_stays_a_link() {
        assertThat(Text.link("our\npage", "https://example.org").lines())
                .allSatisfy(line -> assertThat(line.runs().getFirst().target()).isEqualTo("https://example.org"));
    }
}
