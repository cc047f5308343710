package org.ctoportal.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    private final WrittenName ann = new WrittenName(new ErasureSubject("Ann Lee", "ann@district.org", null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee",
                "as ANN LEE said",
                "Ann  Lee.",
                "(ann\u00a0lee)",
                "\u00c1nn L\u00e9e",
                "A\u0301nn Lee's plan",
                "<Ann@District.ORG>",
                "to ann@district.org."
            })
    void somebody_is_found_in_any_writing(String text) {
        assertThat(ann.isIn(text)).isTrue();
        assertThat(ann.isIn(ann.over(text, "Nobody 4", "n4@forgotten.invalid"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joann Lee",
                "Ann Leeds",
                "Ann Lee-Smith",
                "Mary-Ann Lee",
                "AnnLee",
                "joann@district.org",
                "jo.ann@district.org",
                "ann@district.org.uk",
                "ann@district.organic",
                ""
            })
    void nobody_else_is_meant(String text) {
        assertThat(ann.isIn(text)).isFalse();
        assertThat(ann.over(text, "Nobody 4", "n4@forgotten.invalid")).isEqualTo(text);
    }

    @Test
    void only_the_name_and_the_address_are_written_over() {
        assertThat(ann.over(
                        "Jos\u00e9 and ANN  LEE (ann@district.org) met Ann Leeds; Ann Lee left.",
                        "Nobody 4",
                        "n4@forgotten.invalid"))
                .isEqualTo("Jos\u00e9 and Nobody 4 (n4@forgotten.invalid) met Ann Leeds; Nobody 4 left.");
    }
}
