package org.ctoportal.shared.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class HelpTextsTest {

    private static final HelpTexts ENGLISH = HelpTexts.of(Locale.ENGLISH);
    private static final HelpTexts SPANISH = HelpTexts.of(Locale.forLanguageTag("es"));

    @Test
    void every_screen_has_its_help_in_both_languages_and_nothing_else_has() {
        var routes = screens()
                .map(screen -> screen.getAnnotation(Route.class).value())
                .toList();
        assertThat(routes).hasSizeGreaterThan(80);
        for (var texts : List.of(ENGLISH, SPANISH)) {
            assertThat(texts.all()).extracting(HelpPage::route).containsExactlyInAnyOrderElementsOf(routes);
        }
    }

    @Test
    void both_languages_say_as_much() {
        assertThat(ENGLISH.all()).allSatisfy(page -> {
            var other = SPANISH.find(page.route()).orElseThrow();
            assertThat(other.steps()).as(page.route()).hasSameSizeAs(page.steps());
            assertThat(other.notes()).as(page.route()).hasSameSizeAs(page.notes());
            assertThat(page.steps()).as(page.route()).isNotEmpty();
        });
    }

    @Test
    void every_permission_that_opens_a_screen_is_said_in_words() {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        assertThat(screens()
                        .filter(screen -> screen.isAnnotationPresent(RolesAllowed.class))
                        .flatMap(screen -> Stream.of(
                                screen.getAnnotation(RolesAllowed.class).value())))
                .allMatch(permission -> words.containsKey("help.who." + permission));
    }

    @Test
    void a_screen_that_stands_twice_or_says_nothing_is_a_mistake() {
        assertThatThrownBy(() -> HelpTexts.parse("# a | A\nWords.\n# a | A\nWords.\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HelpTexts.parse("# a | A\n- Only a step\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Class<?>> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.ctoportal").stream()
                .<Class<?>>map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
                .filter(screen -> !screen.isAnnotationPresent(AnonymousAllowed.class));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
