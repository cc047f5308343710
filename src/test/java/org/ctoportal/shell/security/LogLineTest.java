package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The log of production: whatever is in a message, it is one line, and says what it said. */
class LogLineTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LoggerContext context = new LoggerContext();
    private final StructuredLogEncoder lines = new StructuredLogEncoder();

    @BeforeEach
    void asInProduction() throws Exception {
        var settings = new Properties();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/application.properties"))) {
            settings.load(file);
        }
        var format = settings.getProperty("logging.structured.format.console");
        assertThat(format).isEqualTo("${PORTAL_LOG_FORMAT:ecs}");
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        lines.setContext(context);
        lines.setFormat("ecs");
        lines.setCharset(StandardCharsets.UTF_8);
        lines.start();
    }

    @Asvs(75)
    @Corpus("E14")
    @Test
    void what_came_from_outside_begins_no_line() {
        var texts = Stream.of(Corpora.headers(), Corpora.hostile(), Corpora.sql(), Corpora.paths())
                .flatMap(one -> one.stream());
        for (var text : Stream.concat(texts, Stream.of("x".repeat(1_000_000))).toList()) {
            var written = line("Refused {}", text, Map.of("requestId", text));

            assertThat(written).endsWith("\n").doesNotContainPattern("[\\n\\r\\x1b\\x00\\x07].");
            var read = JSON.readTree(written);
            // What writes the lines has no letters beyond the first plane.
            assertThat(read.path("message").stringValue())
                    .isEqualTo("Refused " + text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?"));
            assertThat(written.strip().lines().count()).isEqualTo(1);
        }
    }

    @Asvs(75)
    @Test
    void a_line_says_when_in_universal_time_and_carries_its_numbers() {
        var read = JSON.readTree(line("Done", null, Map.of("requestId", "r-1", "personId", "7", "districtId", "3")));

        assertThat(read.path("@timestamp").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        assertThat(read.path("log").path("level").stringValue()).isEqualTo("WARN");
        assertThat(read.path("requestId").stringValue()).isEqualTo("r-1");
        assertThat(read.path("personId").stringValue()).isEqualTo("7");
        assertThat(read.path("districtId").stringValue()).isEqualTo("3");
    }

    /** No look-up: the text stands there as it came. */
    private String line(String message, Object argument, Map<String, String> marks) {
        var event = new LoggingEvent(
                "test", context.getLogger("org.ctoportal.Test"), Level.WARN, message, null, new Object[] {argument});
        event.setMDCPropertyMap(marks);
        return new String(lines.encode(event), StandardCharsets.UTF_8);
    }
}
