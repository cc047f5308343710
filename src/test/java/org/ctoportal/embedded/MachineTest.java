package org.ctoportal.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

    @ParameterizedTest
    @CsvSource({"linux, amd64, true", "mac os x, aarch64, false", "windows 11, amd64, false"})
    void there_is_a_server_for_common_machines(String system, String processor, boolean hasGnuLibrary) {
        assertThatCode(new Machine(system, processor, hasGnuLibrary)::refuseWithoutServer)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"linux, aarch64, false", "linux, amd64, false", "mac os x, x86_64, false"})
    void on_others_the_way_out_is_named(String system, String processor, boolean hasGnuLibrary) {
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(new Machine(system, processor, hasGnuLibrary)::refuseWithoutServer)
                .withMessageContaining(processor)
                .withMessageContaining("docker/compose.yaml");
    }
}
