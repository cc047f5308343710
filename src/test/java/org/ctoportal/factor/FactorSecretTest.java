package org.ctoportal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSecretTest {

    /** The secret of the examples in RFC 6238, appendix B; their last six digits. */
    private final FactorSecret secret = new FactorSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a_code_is_that_of_the_standard(long second, String code) {
        assertThat(secret.step(code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        var now = Instant.ofEpochSecond(1111111111);

        assertThat(secret.step("050471", now.plusSeconds(30), 0)).isPresent();
        assertThat(secret.step("050471", now.minusSeconds(30), 0)).isPresent();
        assertThat(secret.step("050471", now.plusSeconds(60), 0)).isEmpty();
        assertThat(secret.step("050471", now.minusSeconds(60), 0)).isEmpty();
    }

    @Asvs(52)
    @Test
    void a_code_counts_once_and_none_before_it_counts_afterwards() {
        var now = Instant.ofEpochSecond(1111111111);
        var used = secret.step("050471", now, 0).orElseThrow();

        assertThat(secret.step("050471", now, used)).isEmpty();
        assertThat(secret.step("081804", now, used)).isEmpty();
    }

    @Test
    void it_is_shown_as_apps_read_it() {
        assertThat(secret.shown()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.address("pat@example.org"))
                .isEqualTo("otpauth://totp/District%20CTO%20Portal:pat%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=District%20CTO%20Portal");
    }
}
