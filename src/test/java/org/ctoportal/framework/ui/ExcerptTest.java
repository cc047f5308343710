package org.ctoportal.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.framework.outline.SearchWords;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG = "beginning " + "word ".repeat(60) + "needle " + "word ".repeat(60);

    @Test
    void found_words_stand_apart_whatever_their_case() {
        assertThat(Excerpt.marked("Lead the board and the BOARD.", SearchWords.of("board")))
                .containsExactly(
                        new Excerpt.Part("Lead the ", false),
                        new Excerpt.Part("board", true),
                        new Excerpt.Part(" and the ", false),
                        new Excerpt.Part("BOARD", true),
                        new Excerpt.Part(".", false));
    }

    @Asvs(8)
    @Test
    void signs_of_regular_expressions_are_only_letters() {
        assertThat(Excerpt.marked("a (b) [c", SearchWords.of("(b) [c")))
                .contains(new Excerpt.Part("(b)", true), new Excerpt.Part("[c", true));
    }

    @Test
    void a_long_text_shows_the_part_around_the_found_word() {
        assertThat(Excerpt.around(LONG, SearchWords.of("needle")))
                .startsWith("… word")
                .contains("needle")
                .endsWith(" …")
                .hasSizeLessThan(180);
    }

    @Test
    void a_long_text_without_a_search_shows_its_beginning() {
        assertThat(Excerpt.around(LONG, SearchWords.of("")))
                .startsWith("beginning word")
                .endsWith("word …");
    }

    @Test
    void a_short_text_stays_whole() {
        assertThat(Excerpt.around("short", SearchWords.of("needle"))).isEqualTo("short");
    }
}
