package org.ctoportal.jobdescription.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedLicensesTest {

    @Test
    void an_administrator_license_is_any_that_authorizes_supervision_but_those_a_duty_calls_for_by_name() {
        assertThat(NamedLicenses.in(Stream.of("A current Wisconsin administrator license is required.")))
                .containsExactly("WI-LIC-34.066", "WI-LIC-34.067", "WI-LIC-34.069", "WI-LIC-34.070", "WI-LIC-92");
    }

    @Test
    void a_license_named_by_its_section_is_that_one() {
        assertThat(NamedLicenses.in(Stream.of("Program coordinator license (PI 34.072).")))
                .containsExactly("WI-LIC-34.072");
    }

    @Test
    void a_license_that_is_not_required_is_none() {
        assertThat(NamedLicenses.in(Stream.of(
                        "No administrator license is required.",
                        "An administrator license (PI 34.066) is not required.")))
                .isEmpty();
    }
}
