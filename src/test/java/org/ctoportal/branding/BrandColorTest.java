package org.ctoportal.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColorTest {

    /** Black and white by definition; the greys around the limit as contrast checkers tell them. */
    @ParameterizedTest
    @CsvSource({"000000, 21.0, true", "ffffff, 1.0, false", "767676, 4.54, true", "777777, 4.48, false"})
    void contrast_is_that_of_the_standard(String hex, double contrast, boolean readable) {
        var color = BrandColor.typed(hex).orElseThrow();

        assertThat(color.contrastOnWhite()).isCloseTo(contrast, within(0.005));
        assertThat(color.isReadable()).isEqualTo(readable);
    }

    @Test
    void it_is_typed_as_style_guides_name_it() {
        assertThat(BrandColor.typed(" #A1B2C3 ")).hasValue(new BrandColor("#a1b2c3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "url(x)", "#123456;"})
    void everything_else_is_no_color(String text) {
        assertThat(BrandColor.typed(text)).isEmpty();
    }
}
