package org.ctoportal.framework.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionNumberTest {

    @Test
    void parts_are_compared_as_numbers() {
        assertThat(VersionNumber.of("1.10.0")).isGreaterThan(VersionNumber.of("1.9.2"));
        assertThat(VersionNumber.of("2")).isGreaterThan(VersionNumber.of("1.999.999"));
        assertThat(VersionNumber.of("1.0.0.1")).isGreaterThan(VersionNumber.of("1.0.0"));
    }

    @Test
    void missing_parts_count_as_zero() {
        assertThat(VersionNumber.of("1.0")).isEqualByComparingTo(VersionNumber.of("1.0.0"));
    }
}
