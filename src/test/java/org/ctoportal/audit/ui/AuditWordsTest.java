package org.ctoportal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.testing.PortalClasses;
import org.junit.jupiter.api.Test;

/** Whatever an event can be about has a name that people know, and a room to choose it by. */
class AuditWordsTest {

    private static final int ROOT = "org.ctoportal.".length();

    private final ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private static Stream<JavaClass> audited() {
        return PortalClasses.ALL.stream()
                .filter(one -> one.isAnnotatedWith(Entity.class) && !one.isAnnotatedWith(Unaudited.class));
    }

    @Test
    void every_entity_that_is_told_of_has_a_word_and_no_word_is_of_none() {
        assertThat(words.keySet().stream().filter(key -> key.startsWith(AuditWords.NOUN)))
                .containsExactlyInAnyOrderElementsOf(audited()
                        .map(one -> AuditWords.NOUN + one.getSimpleName())
                        .distinct()
                        .toList());
    }

    @Test
    void every_room_that_is_told_of_can_be_chosen() {
        assertThat(AuditWords.ROOMS)
                .containsAll(audited()
                        .map(one -> one.getName().substring(ROOT).split("\\.")[0])
                        .distinct()
                        .toList());
    }
}
