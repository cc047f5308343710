package org.ctoportal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal started as a program without a profile, as in production. */
class ProductionStartTest {

    @TempDir
    Path folder;

    @Test
    void without_settings_it_ends_with_one_line_for_each_and_nothing_else() throws Exception {
        var start = start(Map.of());

        assertThat(start.exitCode()).isEqualTo(StartRefusedException.EXIT_CODE);
        assertThat(start.errors().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("The portal does not start: PORTAL_"));
        assertThat(start.output()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void without_its_database_it_ends_with_one_line() throws Exception {
        var start = start(Map.of(
                "PORTAL_DB_URL", "jdbc:mysql://127.0.0.1:1/portal",
                "PORTAL_DB_USER", "portal",
                "PORTAL_DB_PASSWORD", "a-secret-value",
                "PORTAL_BASE_URL", "https://portal.example.org",
                "PORTAL_DB_PATIENCE", "1s"));

        assertThat(start.exitCode()).isEqualTo(StartRefusedException.EXIT_CODE);
        assertThat(start.errors().lines())
                .singleElement()
                .asString()
                .contains("the database at jdbc:mysql://127.0.0.1:1/portal did not answer within 1 seconds");
        assertThat(start.output() + start.errors()).doesNotContain("a-secret-value", "\tat ");
    }

    private record Start(int exitCode, String output, String errors) {}

    private Start start(Map<String, String> settings) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.ctoportal.Application");
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_"));
        builder.environment().putAll(settings);
        var output = folder.resolve("portal.log");
        builder.redirectOutput(output.toFile());
        var process = builder.start();
        var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Start(process.waitFor(), Files.readString(output), errors);
    }

    /** Without the reader of calendars that tests use: it brings time zones of its own, which log before logging is there. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("ical4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
