package org.ctoportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** What is compared: words without case and accents, forgiving a slip of the finger in words long enough for one. */
class WordsTest {

    @Corpus("E3")
    @Test
    void case_and_accents_make_no_other_word() {
        assertThat(Words.of("Dirección TÉCNICA, año 2026-014; Müller’s C-01"))
                .containsExactly("direccion", "tecnica", "ano", "2026", "014", "muller", "s", "c", "01");
    }

    @Test
    void signs_that_are_no_words_are_left_out() {
        assertThat(Words.of("'; drop table search_word; -- 100% _ 🚀 \u0301"))
                .containsExactly("drop", "table", "search", "word", "100");
        assertThat(Words.of("مدير التقنية")).containsExactly("مدير", "التقنية");
    }

    @Test
    void a_word_is_cut_between_letters_and_not_within_one() {
        assertThat(Words.of("𝒳".repeat(90)).iterator().next()).isEqualTo("x".repeat(40));
        assertThat(Words.of("𐐷".repeat(90)).iterator().next().codePointCount(0, 80))
                .isEqualTo(40);
    }

    @Test
    void one_slip_is_forgiven_from_four_letters_on_and_two_from_eight() {
        var known = List.of("from", "form", "technology", "director", "cat");

        assertThat(Spelling.near("fomr", known)).containsExactly("form");
        assertThat(Spelling.near("fro", known)).isEmpty();
        assertThat(Spelling.near("tehcnolgy", known)).containsExactly("technology");
        assertThat(Spelling.near("dirctr", known)).isEmpty();
        assertThat(Spelling.near("direktor", known)).containsExactly("director");
    }

    @Test
    void every_word_is_asked_for_and_the_last_may_be_a_beginning() {
        var asked = Query.of("The Director of tech");

        assertThat(asked.terms()).extracting(Query.Term::word).containsExactly("director", "tech");
        assertThat(asked.terms()).extracting(Query.Term::beginning).containsExactly(false, true);
        assertThat(Query.of("director tech ").terms())
                .extracting(Query.Term::beginning)
                .containsOnly(false);
        assertThat(Query.of("of the").terms()).hasSize(2);
        assertThat(Query.of("%_\"'\\").isEmpty()).isTrue();
    }

    @Test
    void a_beginning_of_very_much_is_asked_for_only_where_nothing_else_was_typed() {
        var beside = Query.of("director co").sparing("co"::equals);
        var alone = Query.of("co").sparing("co"::equals);

        assertThat(beside.terms()).extracting(Query.Term::common).containsExactly(false, true);
        assertThat(beside.terms()).extracting(beside::isNeeded).containsExactly(true, false);
        assertThat(alone.terms()).extracting(alone::isNeeded).containsExactly(true);
        assertThat(Query.of("coordi").sparing(word -> true)).isEqualTo(Query.of("coordi"));
        assertThat(Query.of("co ").sparing(word -> true)).isEqualTo(Query.of("co "));
    }

    @Test
    void a_mistyped_word_is_first_compared_with_those_of_its_first_two_letters() {
        assertThat(Query.of("tecnology of ofifcer 12").letters()).containsExactlyInAnyOrder("t", "e", "o", "f");
    }

    @Corpus("E4")
    @Test
    void whoever_pastes_a_book_finds_by_its_beginning() {
        assertThat(Query.of("x".repeat(100_000)).terms())
                .singleElement()
                .satisfies(term -> assertThat(term.word()).hasSize(40));
        assertThat(Query.of("a1 b2 c3 d4 e5 f6 g7 h8 i9 j0").terms()).hasSize(8);
    }

    @Test
    void a_name_as_typed_comes_before_one_begun_and_that_before_one_nearly_typed() {
        var places = List.of("Policies", "Policy", "Polity board", "People");

        assertThat(NamedPlaces.matching("polic", places, name -> name)).containsExactly("Policies", "Policy");
        assertThat(NamedPlaces.matching("policy", places, name -> name)).containsExactly("Policy");
        assertThat(NamedPlaces.matching("peopel", places, name -> name)).containsExactly("People");
        assertThat(NamedPlaces.matching("", places, name -> name)).isEmpty();
    }

    @Test
    void what_was_found_is_marked_in_the_words_around_it() {
        var text = "Leads the department. " + "Long before. ".repeat(20) + "Keeps the NETWÖRK safe for every school. "
                + "Long after. ".repeat(20);

        var excerpt = Excerpt.around(text, Query.of("networ")::matches, Query.of("networ")::matches);

        assertThat(excerpt.pieces())
                .filteredOn(Excerpt.Piece::found)
                .extracting(Excerpt.Piece::text)
                .containsExactly("NETWÖRK");
        assertThat(excerpt.pieces().getFirst().text()).startsWith("… ").hasSizeLessThan(60);
        assertThat(excerpt.pieces().getLast().text())
                .startsWith(" safe for every school")
                .endsWith(" …");
        assertThat(Excerpt.around(text, Query.of("absent")::matches, word -> true)
                        .isEmpty())
                .isTrue();
    }
}
