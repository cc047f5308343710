package org.ctoportal.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.store.MoreTemplates;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class DifferenceViewTest extends ViewTest {

    private static final String FRAMEWORK = "K12-CTO-STARTER";
    private static final String RESOURCES = "RESOURCES-STARTER";

    @Autowired
    MoreTemplates more;

    @Autowired
    EntityManagerFactory factory;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_who_is_signed_in_sees_what_changed(Role role) {
        more.framework();
        openAs(role);
        visit(difference("1.0.0", "1.1.0"));

        assertThat(summary())
                .containsExactly(
                        "7 changed in all",
                        "1 added",
                        "1 removed",
                        "1 moved",
                        "1 reworded",
                        "2 reweighted",
                        "1 with changed details");
    }

    @Test
    void entries_stand_under_their_skill_in_the_order_of_the_newer_version() {
        open(difference("1.0.0", "1.1.0"));

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .first()
                .isEqualTo("Leadership and Vision \u203A Leadership and Vision");
        assertThat(entries())
                .extracting(entry -> entry.substring(0, 5))
                .startsWith("LVLea", "LV-R4", "LV-R1", "LV-R5", "LV-Q3", "LV-N3");
    }

    @Test
    void what_happened_is_told_for_eye_and_ear() {
        open(difference("1.0.0", "1.1.0"));

        assertThat(entries())
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("LV-R1")
                        .contains("Reworded")
                        .contains("cabinet and removed: advise added: counsel the board"))
                .anySatisfy(entry -> assertThat(entry).startsWith("LV-R4").contains("Moved", "Now stands first."))
                .anySatisfy(entry -> assertThat(entry).startsWith("LV-R5").contains("Added", "Report on the plan."))
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("LV-N3")
                        .contains("Removed", "Describes progress with evidence rather than activity."))
                .anySatisfy(entry ->
                        assertThat(entry).startsWith("LV-Q3").contains("Kind removed: Preferred added: Required"))
                .anySatisfy(entry -> assertThat(entry).contains("Reference weight in percent removed: 15 added: 16"));
        assertThat(_get(DifferenceList.class).getElement().getOuterHTML())
                .containsPattern("<del>\\s*<span[^>]*>\\s*removed: \\s*</span>\\s*advise\\s*</del>");
    }

    @Test
    void a_part_of_the_summary_leaves_only_its_entries() {
        open(difference("1.0.0", "1.1.0") + "&only=moved");

        assertThat(entries()).singleElement().asString().startsWith("LV-R4");
        assertThat(_find(RouterLink.class).stream()
                        .filter(link -> link.getElement().hasAttribute("aria-current"))
                        .map(RouterLink::getText))
                .containsExactly("1 moved");
    }

    @Test
    void changes_there_are_none_of_are_not_asked_for() {
        open(difference("1.0.0", "1.1.0") + "&only=replaced");

        assertThat(entries()).hasSize(7);
    }

    @Test
    void without_numbers_the_newest_is_compared_with_the_one_before() {
        open(FrameworkRoutes.packOf(FRAMEWORK) + "/difference");

        assertThat(_find(Select.class))
                .extracting(select -> ((PackLine) select.getValue()).version())
                .containsExactly("1.0.0", "1.1.0");
        assertThat(summary()).first().isEqualTo("7 changed in all");
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosing_a_version_changes_the_address() {
        open(difference("1.0.0", "1.1.0"));

        _setValue((Select<PackLine>) _find(Select.class).getFirst(), versionOf("1.1.0"));

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("from"))
                .contains("1.1.0");
        assertThat(_get(H2.class).getText()).isEqualTo("The same version twice");
    }

    @Test
    void the_difference_can_be_taken_away_as_a_file() {
        open(difference("1.0.0", "1.1.0"));

        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).toList())
                .contains(
                        "framework/K12-CTO-STARTER/difference/pdf?from=1.0.0&to=1.1.0&language=en",
                        "framework/K12-CTO-STARTER/difference/docx?from=1.0.0&to=1.1.0&language=en",
                        FrameworkRoutes.itemOf(FRAMEWORK, "LV-R1"))
                .doesNotContain(FrameworkRoutes.itemOf(FRAMEWORK, "LV-N3"));
    }

    @Test
    void a_pack_of_one_version_says_so() {
        open(FrameworkRoutes.packOf(RESOURCES) + "/difference");

        assertThat(_get(H2.class).getText()).isEqualTo("There is only one version");
    }

    @Test
    void an_unknown_pack_or_version_is_not_found() {
        for (var place : List.of(difference("1.0.0", "9.9.9"), "framework/NONE/difference")) {
            open(place);

            assertThat(_get(H1.class).getText()).as(place).isEqualTo("There is nothing here");
        }
    }

    @Test
    void many_changes_are_shown_page_by_page() {
        more.add("framework-content.yaml", text -> text.replace("text: \"", "text: \"Please: "));
        openAs(Role.HR);
        visit("framework/K12-CTO-STARTER/difference?page=2");

        assertThat(entries()).hasSize(DifferencePages.ENTRIES);
        assertThat(text(_find(Nav.class).getLast())).contains("Previous page", "Entries 26 to 50 of ", "Next page");
        visit("framework/K12-CTO-STARTER/difference?page=999999");
        assertThat(text(_find(Nav.class).getLast())).contains("Previous page").doesNotContain("Next page");
    }

    @Test
    void a_page_of_many_changes_is_small_and_asks_little() {
        more.add("framework-content.yaml", text -> text.replace("text: \"", "text: \"Please: "));
        openAs(Role.HR);
        visit(difference("1.0.0", "1.1.0"));

        var asked = Statements.of(factory, () -> visit(difference("1.0.0", "1.1.0") + "&page=2"));

        assertThat(asked).isLessThanOrEqualTo(3);
        assertThat(nodes(_get(DifferenceView.class))).isLessThanOrEqualTo(600);
    }

    private static int nodes(Component component) {
        return 1 + component.getChildren().mapToInt(DifferenceViewTest::nodes).sum();
    }

    @Test
    void the_versions_lead_to_it_where_there_is_something_to_compare() {
        open(FrameworkRoutes.versionsOf(FRAMEWORK));
        assertThat(_get(Anchor.class, spec -> spec.withText("Compare versions")).getHref())
                .isEqualTo(difference("1.0.0", "1.1.0"));

        visit(FrameworkRoutes.versionsOf(RESOURCES));
        assertThat(_find(Anchor.class, spec -> spec.withText("Compare versions")))
                .isEmpty();
    }

    private void open(String place) {
        more.framework();
        openAs(Role.HR);
        visit(place);
    }

    private static void visit(String place) {
        var location = new Location(place);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String difference(String from, String to) {
        return FrameworkRoutes.differenceOf(FRAMEWORK, from, to);
    }

    @SuppressWarnings("unchecked")
    private static PackLine versionOf(String number) {
        return ((Select<PackLine>) _find(Select.class).getFirst())
                .getListDataView()
                .getItems()
                .filter(version -> version.version().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> summary() {
        return _find(Nav.class)
                .getFirst()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getChildren()
                .map(DifferenceViewTest::text)
                .toList();
    }

    private static List<String> entries() {
        return _find(ListItem.class, spec -> spec.withClasses("difference-entry")).stream()
                .map(DifferenceViewTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
