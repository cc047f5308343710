package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ProductionEnvironmentTest {

    @Test
    void the_embedded_profile_needs_the_embedded_database() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> ProductionEnvironment.refuseWithoutEmbeddedDatabase(false))
                .withMessageContaining("SPRING_PROFILES_ACTIVE");
        assertThatCode(() -> ProductionEnvironment.refuseWithoutEmbeddedDatabase(true))
                .doesNotThrowAnyException();
    }
}
