package org.ctoportal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.assertj.core.api.SoftAssertions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a district that has just begun, every screen of the menu opens, and none shows a table of nothing without a word. */
class EmptyScreensTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_screen_of_a_role_says_when_there_is_nothing(Role role) {
        var district = districts.another(CedarHollow.facts());
        districts.seat(districts.emailIn(district, Role.PANELIST), district, role);
        openIn(district, Role.PANELIST);
        var entries =
                MenuConfiguration.getMenuEntries().stream().map(MenuEntry::path).toList();
        assertThat(entries).hasSizeGreaterThan(1);

        var softly = new SoftAssertions();
        for (var path : entries) {
            goTo(path);
            softly.assertThat(_find(H1.class)).as(path).hasSize(1);
            for (var grid : _find(Grid.class)) {
                softly.assertThat(GridKt._size(grid) > 0 || isExplained(grid))
                        .as("%s for %s: a table of nothing without a word", path, role)
                        .isTrue();
            }
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(path.replaceFirst("^/", ""));
        }
        softly.assertAll();
    }

    private static boolean isExplained(Grid<?> grid) {
        return grid.getEmptyStateText() != null || grid.getEmptyStateComponent() != null;
    }
}
