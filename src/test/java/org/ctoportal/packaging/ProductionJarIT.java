package org.ctoportal.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar that goes to production, as the build left it. */
class ProductionJarIT {

    static List<String> entries;
    static String buildInfo;
    static JsonNode libraries;

    @BeforeAll
    static void readJar() throws IOException {
        try (var jar = new JarFile(System.getProperty("portal.jar"))) {
            entries = jar.stream().map(JarEntry::getName).toList();
            var buildInfoEntry = jar.getJarEntry("META-INF/VAADIN/config/flow-build-info.json");
            buildInfo = new String(jar.getInputStream(buildInfoEntry).readAllBytes());
            var list = jar.stream()
                    .filter(entry -> entry.getName().endsWith("META-INF/sbom/application.cdx.json"))
                    .findFirst()
                    .orElseThrow();
            libraries = JsonMapper.shared().readTree(jar.getInputStream(list)).get("components");
        }
    }

    private static List<String> librariesNamed(String... beginnings) {
        return entries.stream()
                .filter(entry -> entry.startsWith("BOOT-INF/lib/") && entry.endsWith(".jar"))
                .map(entry -> entry.substring("BOOT-INF/lib/".length()).toLowerCase(Locale.ROOT))
                .filter(library -> List.of(beginnings).stream().anyMatch(library::startsWith))
                .toList();
    }

    @Test
    void it_carries_the_driver_of_the_production_database() {
        assertThat(librariesNamed("mysql-connector-j")).hasSize(1);
    }

    @Asvs(49)
    @Test
    void it_holds_no_embedded_database() {
        assertThat(librariesNamed("mariadb")).isEmpty();
    }

    @Asvs(72)
    @Test
    void it_holds_no_development_tools() {
        assertThat(librariesNamed("vaadin-dev", "copilot", "spring-boot-devtools", "hilla"))
                .isEmpty();
    }

    @Test
    void it_holds_no_test_libraries() {
        assertThat(librariesNamed("karibu", "playwright", "junit", "assertj", "mockito", "validation-model"))
                .isEmpty();
    }

    @Asvs(72)
    @Test
    void it_serves_the_screens_in_production_mode() {
        assertThat(buildInfo).containsPattern("\"productionMode\"\\s*:\\s*true");
    }

    @Test
    void it_carries_what_a_designer_edits() {
        assertThat(entries).contains("META-INF/resources/styles/app.css");
    }

    @Asvs(74)
    @Test
    void it_lists_every_library_it_holds_and_serves_the_list_nowhere() {
        var listed = libraries
                .valueStream()
                .map(library -> library.get("name").asString() + "-"
                        + library.get("version").asString() + ".jar")
                .toList();

        // The one that takes the jar apart is put in when the jar is put together.
        assertThat(librariesNamed(""))
                .hasSizeGreaterThan(50)
                .filteredOn(library -> !library.startsWith("spring-boot-jarmode-tools"))
                .allSatisfy(library -> assertThat(listed).anyMatch(one -> one.equalsIgnoreCase(library)));
        assertThat(entries).noneMatch(entry -> entry.contains("META-INF/resources") && entry.contains("cdx"));
    }
}
