package org.ctoportal.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a letter alone, \u0628, \uFE8F",
        "three letters joined, \u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        "a letter that joins backwards only, \u062F\u0628, \uFEA9\uFE8F",
        "lam and alef are one, \u0644\u0627, \uFEFB",
        "and joined to the letter before, \u0628\u0644\u0627, \uFE91\uFEFC",
        "a vowel mark between letters, \u0628\u064E\u0628, \uFE91\u064E\uFE90",
        "a blank parts words, \u0628 \u0628, \uFE8F \uFE8F",
        "Persian letters, \u067E\u06CC\u06A9, \uFB58\uFBFF\uFB8F",
        "Latin stays, abc, abc",
        "a joiner without ink, \u0628\u200D, \uFE91\u200D",
        "a stretch between letters, \u0628\u0640\u0628, \uFE91\u0640\uFE90"
    })
    void letters_take_the_form_of_their_place(String what, String letters, String forms) {
        assertThat(ArabicShaping.shape(letters)).isEqualTo(forms);
    }
}
