package org.ctoportal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.outline.TemplateBrowsingService;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class NavigationTest extends ViewTest {

    @Autowired
    TemplateBrowsingService browsing;

    @ParameterizedTest
    @CsvSource({
        "'', Home",
        "job-descriptions, Job descriptions",
        "job-descriptions/new, Job descriptions",
        "framework, Templates",
        "framework/CLAUSES-STARTER, Templates",
        "framework/ASSESS-STARTER, Templates",
        "framework/CREDENTIALS-STARTER, Templates",
        "credentials/catalogue, Credential catalogue",
        "credentials/eligibility, My credentials",
        "rules, Rules",
        "rules/WI-PI-34.068, Rules",
        "district/profile, District profile"
    })
    void exactly_one_entry_is_marked(String place, String entry) {
        openAs(Role.SUPERINTENDENT);

        goTo(place);

        assertThat(marked()).containsExactly(entry);
    }

    @Test
    void every_pack_marks_one_entry() {
        openAs(Role.SUPERINTENDENT);

        for (var pack : browsing.packs()) {
            goTo(FrameworkRoutes.packOf(pack.pack().code()));

            assertThat(marked()).as(pack.pack().code()).hasSize(1);
        }
    }

    @Test
    void who_waits_sees_it_after_a_third_of_a_second() {
        openAs(Role.SUPERINTENDENT);

        goTo("");

        assertThat(UI.getCurrent().getLoadingIndicatorConfiguration().getFirstDelay())
                .isEqualTo(300);
    }

    /** What the browser marks: entries whose path or alias is the address. */
    private static List<String> marked() {
        var here = UI.getCurrent().getActiveViewLocation().getPath();
        return _find(SideNavItem.class).stream()
                .filter(item ->
                        item.getPath().equals(here) || item.getPathAliases().contains(here))
                .map(SideNavItem::getLabel)
                .toList();
    }
}
