package org.ctoportal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

/** Nothing that opens a door is in what is published. */
class KeptSecretsTest {

    private static final List<Path> PUBLISHED = Stream.of(
                    "src/main", "docker", "docs", "frontend", ".ci", ".mvn", "pom.xml", "README.md")
            .map(Path::of)
            .toList();

    private static final Pattern SECRET = Pattern.compile(
            "-----BEGIN [A-Z ]*PRIVATE KEY-----"
                    + "|\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{36}|\\bxox[baprs]-[0-9A-Za-z-]{10}|\\bcto_[1-9]\\d*_[\\w-]{43}"
                    + "|\\beyJ[\\w-]{20,}\\.eyJ[\\w-]{20,}\\.|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}|\\b[0-9a-f]{64}\\b(?=\\s*$)");

    /** A setting that holds a secret, with anything but a place for it. */
    private static final Pattern SETTING = Pattern.compile(
            "(?im)^[ \\t]*[\\w.-]*(password|secret|token|api-?key|portal\\.key)[\\w.-]*[ \\t]*[=:][ \\t]*(?!\\$\\{[A-Z_]+:?}|/run/secrets/|\\$\\{)[\"']?\\S{6,}$");

    private static final List<String> SETTINGS = List.of(".properties", ".yaml", ".yml", ".env", ".cnf", ".conf");

    @Asvs(71)
    @Test
    void no_key_and_no_password_is_published() throws IOException {
        for (var place : PUBLISHED) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(KeptSecretsTest::isText).toList()) {
                    var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(SECRET.matcher(text).results().map(found -> found.group()))
                            .as(file.toString())
                            .isEmpty();
                    if (isSettings(file)) {
                        assertThat(SETTING.matcher(text).results().map(found -> found.group()))
                                .as(file.toString())
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void one_that_were_would_be_found() {
        assertThat("-----BEGIN RSA PRIVATE KEY-----")
                .matches(text -> SECRET.matcher(text).find());
        assertThat("$2a$10$" + "a".repeat(53))
                .matches(text -> SECRET.matcher(text).find());
        assertThat("spring.datasource.password=heron-4711")
                .matches(text -> SETTING.matcher(text).find());
        assertThat("spring.datasource.password=${PORTAL_DB_PASSWORD:}")
                .matches(text -> !SETTING.matcher(text).find());
        assertThat("  MYSQL_PASSWORD_FILE: /run/secrets/db_password")
                .matches(text -> !SETTING.matcher(text).find());
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().matches(".*\\.(ttf|otf|woff2?|png|jpg|ico|gz|zip|jar|pdf)")
                && !file.toString().contains("content/");
    }

    /** Translations are words about passwords. */
    private static boolean isSettings(Path file) {
        return SETTINGS.stream().anyMatch(file.toString()::endsWith)
                && !file.toString().contains("vaadin-i18n");
    }
}
