package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cat sat on the mat.                                                                    | 1 | 6  | 6  | -1.5
            This sentence, taken as a reading passage unto itself, is being used to prove a point.     | 1 | 16 | 23 | 7.6
            The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.          | 1 | 13 | 24 | 11.3
            """)
    void known_sentences_have_their_known_grades(
            String text, int sentences, int words, int syllables, BigDecimal grade) {
        assertThat(ReadingLevel.of(text)).isEqualTo(new ReadingLevel(sentences, words, syllables, grade));
    }

    @ParameterizedTest
    @CsvSource({
        "table, 2",
        "leads, 1",
        "services, 3",
        "needed, 2",
        "planned, 1",
        "evaluation, 5",
        "technology, 4",
        "budget, 2",
        "individual, 5",
        "quality, 3",
        "going, 2",
        "various, 3",
        "the, 1",
        "district, 2",
        "used, 1",
        "42, 1",
        "create, 2"
    })
    void syllables_are_counted_by_the_spelling(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void abbreviations_and_decimals_end_no_sentence() {
        assertThat(ReadingLevel.of("See Wis. Stat. 118.13 for U.S. rules. Ask No. 5.")
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void each_line_is_a_sentence_of_its_own() {
        assertThat(ReadingLevel.of("Plan the work\nDo the work").sentences()).isEqualTo(2);
    }

    @Test
    void a_text_without_words_has_no_level() {
        assertThat(ReadingLevel.of(" \n--")).isEqualTo(new ReadingLevel(0, 0, 0, new BigDecimal("0.0")));
    }

    @Test
    void longer_sentences_of_the_same_words_are_harder() {
        var parted = ReadingLevel.of("We plan the work. We do the work.");
        var joined = ReadingLevel.of("We plan the work and we do the work.");

        assertThat(joined.grade()).isGreaterThan(parted.grade());
    }

    @ParameterizedTest
    @CsvSource({"8.9, PLAIN", "9.0, HIGH_SCHOOL", "12.9, HIGH_SCHOOL", "13.0, COLLEGE", "16.9, COLLEGE", "17.0, HARD"})
    void grades_fall_into_four_bands(BigDecimal grade, ReadingLevel.Band band) {
        assertThat(new ReadingLevel(1, 1, 1, grade).band()).isEqualTo(band);
    }
}
