package org.ctoportal.framework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The portal has loaded its packs before any of these starts. Everything is rolled back unless a test says otherwise. */
@IntegrationTest
@Transactional
class PackLoaderTest {

    private static final String RESOURCES = "resources.yaml";
    private static final String VERSION = "version: \"1.0.0\"";

    @Autowired
    PackLoader loader;

    @Autowired
    PackShelf shelf;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void unchanged_files_are_neither_read_nor_written() {
        var before = rows();

        assertThat(Statements.of(
                        factory,
                        () -> assertThat(loader.load(StarterPacks.all())).isZero()))
                .isEqualTo(1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_changed_comment_writes_nothing() {
        var before = rows();

        assertThat(loader.load(StarterPacks.with(RESOURCES, "pack:\n", "# A remark.\npack:\n")))
                .isZero();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void another_content_under_the_same_version_is_refused_with_one_line() {
        var before = rows();

        assertThatExceptionOfType(PackRefusedException.class)
                .isThrownBy(() -> loader.load(StarterPacks.with(RESOURCES, "good_for: \"", "good_for: \"Changed: ")))
                .withMessage(
                        "Content packs refused, nothing was loaded. resources.yaml, RESOURCES-STARTER: version 1.0.0"
                                + " is already published with other content; give the changed pack a new version");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_new_version_stands_beside_the_old_one() {
        var old = shelf.newest(PackKind.FRAMEWORK);
        var oldFramework = shelf.framework(old);
        var files = StarterPacks.with("framework-content.yaml", VERSION, "version: \"1.10.0\"");

        assertThat(loader.load(files)).isEqualTo(1);

        var current = shelf.newest(PackKind.FRAMEWORK);
        assertThat(current).isNotEqualTo(old);
        assertThat(shelf.framework(current).version()).isEqualTo("1.10.0");
        assertThat(shelf.framework(current).areas()).isEqualTo(oldFramework.areas());
        assertThat(shelf.framework(old).version()).isEqualTo("1.0.0");
    }

    @Test
    void the_newest_version_is_the_highest_number_whatever_came_last() {
        loader.load(StarterPacks.with(RESOURCES, VERSION, "version: \"1.10.0\""));
        loader.load(StarterPacks.with(RESOURCES, VERSION, "version: \"1.9.0\""));

        assertThat(shelf.version(PackKind.RESOURCES, shelf.newest(PackKind.RESOURCES))
                        .version())
                .isEqualTo("1.10.0");
    }

    @Test
    void one_broken_pack_keeps_every_other_from_being_loaded() {
        var before = rows();
        var files = List.of(
                changed("framework-content.yaml", VERSION, "version: \"1.1.0\""),
                changed("clauses.yaml", "section: \"HEADER\"", "section: \"HEADING\""));

        assertThatExceptionOfType(PackRefusedException.class)
                .isThrownBy(() -> loader.load(StarterPacks.replacing(files)))
                .withMessageContaining("clauses.yaml")
                .withMessageContaining("HEADING");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void of_two_portals_that_start_at_once_one_loads_and_the_other_finds_it_done() throws Exception {
        // Committed, so with a version that never becomes the newest.
        var version = "version: \"0." + System.nanoTime() % 1_000_000 + "." + System.nanoTime() % 999_983 + "\"";
        var files = StarterPacks.with("clauses.yaml", "version: \"1.0.2\"", version);

        Callable<Integer> start = () -> loader.load(files);
        try (var portals = Executors.newFixedThreadPool(2)) {
            assertThat(portals.invokeAll(List.of(start, start)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(1, 0);
        }
    }

    @Test
    void no_row_of_a_pack_can_be_changed_through_the_portal() {
        assertThat(factory.getMetamodel().getEntities())
                .filteredOn(type -> isOfPacks(type.getJavaType()))
                .hasSize(17)
                .allSatisfy(type -> assertThat(type.getJavaType()).hasAnnotations(Entity.class, Immutable.class));
    }

    private static boolean isOfPacks(Class<?> entity) {
        return entity == StoredPack.class || PackRow.class.isAssignableFrom(entity);
    }

    private static PackFile changed(String name, String old, String changed) {
        return StarterPacks.with(name, old, changed).getLast();
    }

    /** How many rows each table of the store has. */
    private List<Long> rows() {
        return factory.getMetamodel().getEntities().stream()
                .filter(type -> isOfPacks(type.getJavaType()))
                .map(type -> entities.createQuery("select count(e) from " + type.getName() + " e", Long.class)
                        .getSingleResult())
                .toList();
    }
}
