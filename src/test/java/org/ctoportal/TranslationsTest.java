package org.ctoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every text of the screens stands in every language, and every key that the code names stands in the files. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/pages");
    private static final Pattern LITERAL = Pattern.compile("(?:\"|\\{\\{words:)([\\w.]+)(?:\"|}})");
    /** A key in full, or the fixed beginning of one that ends in a code. */
    private static final Pattern NAMED =
            Pattern.compile("(?:getTranslation|translate|told)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

    private final Properties english = read("translations.properties");
    private final Properties spanish = read("translations_es.properties");

    @Test
    void spanish_has_every_key_and_no_other() {
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void both_languages_use_the_same_parameters() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(parameters(spanish.getProperty(key)))
                        .as(key)
                        .isEqualTo(parameters(english.getProperty(key))));
    }

    @Test
    void every_text_with_parameters_is_a_valid_message() {
        for (var texts : Set.of(english, spanish)) {
            texts.stringPropertyNames().stream()
                    .map(texts::getProperty)
                    .filter(text -> !parameters(text).isEmpty())
                    .forEach(text -> {
                        assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
                                .as(text)
                                .hasSizeGreaterThanOrEqualTo(parameters(text).size());
                        assertThat(text.replace("''", ""))
                                .as("single quote in " + text)
                                .doesNotContain("'");
                    });
        }
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (var name : Set.of("translations.properties", "translations_es.properties")) {
            try (var lines = Files.lines(FOLDER.resolve(name))) {
                assertThat(lines.filter(line -> line.matches("[a-zA-Z][\\w.]*=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(name)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void no_text_is_empty() {
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(spanish.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void every_key_the_code_names_is_there() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> addMissing(file, missing));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_named_somewhere() throws IOException {
        var literals = new TreeSet<String>();
        for (var folder : Set.of(CODE, PAGES)) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .flatMap(file -> LITERAL.matcher(content(file)).results())
                        .forEach(found -> literals.add(found.group(1)));
            }
        }

        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !isNamed(key, literals))
                .isEmpty();
    }

    /** In full, by the beginning that ends in a dot, or as the hint that belongs to a named key. */
    private static boolean isNamed(String key, Set<String> literals) {
        return literals.contains(key)
                || key.endsWith(".hint") && literals.contains(key.substring(0, key.length() - ".hint".length()))
                || IntStream.range(0, key.length())
                        .filter(at -> key.charAt(at) == '.' && at > key.indexOf('.'))
                        .anyMatch(at -> literals.contains(key.substring(0, at + 1)))
                || key.startsWith("menu.") && literals.contains("menu.");
    }

    private void addMissing(Path file, Set<String> missing) {
        var matcher = NAMED.matcher(content(file));
        while (matcher.find()) {
            var name = matcher.group(1);
            var isThere = matcher.group(2) == null
                    ? english.containsKey(name)
                    : english.stringPropertyNames().stream().anyMatch(key -> key.startsWith(name));
            if (!isThere) {
                missing.add(name);
            }
        }
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
