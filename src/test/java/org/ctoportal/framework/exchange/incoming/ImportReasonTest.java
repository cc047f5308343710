package org.ctoportal.framework.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_es.properties"})
    void every_reason_and_every_remark_of_a_template_has_words(String file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", file))) {
            words.load(reader);
        }

        assertThat(Stream.of(ImportReason.values()).map(ImportReason::key))
                .allMatch(words::containsKey)
                .doesNotHaveDuplicates();
        assertThat(FrameworkSheet.REMARKS).allMatch(words::containsKey);
    }
}
