package org.ctoportal.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.outline.TemplateNode;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class FrameworkViewTest extends ViewTest {

    private static final String FRAMEWORK = "K12-CTO-STARTER";
    private static final String CLAUSES = "CLAUSES-STARTER";

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    PackShelf shelf;

    @Autowired
    EntityManagerFactory factory;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_who_is_signed_in_sees_the_packs(Role role) {
        openAs(role);
        goTo(FrameworkRoutes.FRAMEWORK);

        assertThat(_get(H1.class).getText()).isEqualTo("Framework and templates");
        assertThat(shownNodes()).extracting(TemplateNode::id).contains(FRAMEWORK, "A1", "A2", "A3", CLAUSES);
    }

    @Test
    void version_source_and_notice_stand_above_the_tree() {
        open(FrameworkRoutes.FRAMEWORK);

        assertThat(text(_get(Div.class, spec -> spec.withClasses("framework-pack"))))
                .contains("Essential Skills of the K-12 Technology Leader (starter content), version 1.0.0")
                .contains("Source of the structure: Skill and area names as published by Wisconsin DPI and CoSN")
                .contains("Not issued, reviewed or endorsed by CoSN");
    }

    @Test
    void the_address_decides_what_is_shown() {
        open(FrameworkRoutes.itemOf(FRAMEWORK, "LV-I1"));

        assertThat(details())
                .contains("Tell us about a time you brought senior leaders to agreement")
                .contains("Who disagreed, and what was the concern?")
                .contains("Gives no real example, or describes imposing a decision")
                .contains("Names the competing priorities")
                .contains("Leadership and Vision › Leadership and Vision › Interview questions");
        assertThat(tree().asSingleSelect().getValue().code()).isEqualTo("LV-I1");
        assertThat(shownNodes()).extracting(TemplateNode::id).contains("LV-I1", "LV-I4", "LV/rubric");
    }

    @Test
    void a_clause_says_when_it_applies_and_where_it_comes_from() {
        open(FrameworkRoutes.itemOf(CLAUSES, "WI-118-24"));

        assertThat(details())
                .contains("contract.type eq WI_118_24")
                .contains("PUBLIC_DISTRICT")
                .contains(
                        "Source: Wis. Stat. 118.24 as summarized by Wisconsin school law firms. Checked on November 22, 2026, verified.");
        assertThat(text(_get(Div.class, spec -> spec.withClasses("framework-pack"))))
                .contains("Clause library for district documents");
    }

    @Test
    void choosing_an_item_changes_the_address() {
        open(FrameworkRoutes.itemOf(FRAMEWORK, "LV"));
        var skill = tree().asSingleSelect().getValue();

        tree().getSelectionModel().selectFromClient(skill.children().getFirst());

        var location = UI.getCurrent().getActiveViewLocation();
        assertThat(location.getPath()).isEqualTo(FrameworkRoutes.packOf(FRAMEWORK));
        assertThat(location.getQueryParameters().getSingleParameter("item")).contains("LV/responsibilities");
        assertThat(_get(H2.class).getText()).isEqualTo("Responsibilities");
    }

    @Test
    void a_search_leaves_what_it_found_and_the_way_to_it() {
        open(FrameworkRoutes.FRAMEWORK);

        _setValue(_get(TextField.class), "quarterly phishing");
        assertThat(text(search())).contains("Nothing in the packs has these words");
        assertThat(shownNodes()).isEmpty();

        _setValue(_get(TextField.class), "lv-r");
        assertThat(shownNodes())
                .extracting(TemplateNode::id)
                .startsWith(FRAMEWORK, "A1", "LV", "LV/responsibilities", "LV-R1", "LV-R2", "LV-R3", "LV-R4")
                .doesNotContain("SP", "A2");
        assertThat(text(search())).contains("Places found: ");

        _setValue(_get(TextField.class), "");
        assertThat(shownNodes()).extracting(TemplateNode::id).contains("A2", "A3");
    }

    @Test
    void a_search_looks_into_probes_and_anchors() {
        open(FrameworkRoutes.FRAMEWORK);

        _setValue(_get(TextField.class), "IMPOSING a decision");

        assertThat(shownNodes()).extracting(TemplateNode::id).contains("LV-I1");
    }

    @Test
    void a_wide_search_shows_only_as_much_as_anybody_reads() {
        open(FrameworkRoutes.FRAMEWORK);

        _setValue(_get(TextField.class), "in");

        assertThat(text(search())).startsWith("The first " + TemplateTree.MOST_FOUND + " of ");
    }

    @Test
    void an_item_outside_the_search_ends_it() {
        open(FrameworkRoutes.FRAMEWORK);
        _setValue(_get(TextField.class), "lv-r");

        visit(FrameworkRoutes.itemOf(FRAMEWORK, "DM-E1"));

        assertThat(shownNodes()).extracting(TemplateNode::id).contains("DM-E1", "A1", "A2");
        assertThat(_get(TextField.class).getValue()).isEmpty();
    }

    @Test
    void an_unknown_pack_or_item_is_not_found() {
        for (var place :
                List.of(FrameworkRoutes.itemOf("K12-CTO", "LV"), FrameworkRoutes.itemOf(FRAMEWORK, "LV-R99"))) {
            open(place);

            assertThat(_find(TreeGrid.class)).as(place).isEmpty();
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        }
    }

    @Test
    void the_screen_opens_with_few_statements_and_few_nodes() {
        open(FrameworkRoutes.FRAMEWORK);

        assertThat(Statements.of(factory, () -> visit(FrameworkRoutes.itemOf(FRAMEWORK, "LV-I1"))))
                .as("among them one for what others offer")
                .isLessThanOrEqualTo(3);
        assertThat(nodes(_get(FrameworkView.class))).isLessThanOrEqualTo(95);
    }

    private void open(String place) {
        openAs(Role.HR);
        visit(place);
    }

    private void visit(String place) {
        var location = new Location(place);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private static TreeGrid<TemplateNode> tree() {
        return _get(TreeGrid.class);
    }

    private static List<TemplateNode> shownNodes() {
        return GridKt._findAll(tree());
    }

    private static Div search() {
        return _get(Div.class, spec -> spec.withClasses("framework-search"));
    }

    private static String details() {
        return text(_get(Section.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static int nodes(Component component) {
        return 1 + component.getChildren().mapToInt(FrameworkViewTest::nodes).sum();
    }

    @Test
    void a_part_is_found_by_another_name_and_left_out_when_its_time_is_over() {
        var district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
        useEditionWith(district, knownAs("Zanzibar"));
        openIn(district, Role.BOARD_SECRETARY);
        goTo(FrameworkRoutes.FRAMEWORK);

        _setValue(_get(TextField.class), "zanzibar");
        assertThat(shownNodes()).extracting(TemplateNode::id).contains("LV-R1");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Only what is valid today")), true);
        assertThat(shownNodes()).extracting(TemplateNode::id).doesNotContain("LV-R1");
        visit(FrameworkRoutes.itemOf(FRAMEWORK, "LV-R1"));
        assertThat(details()).contains("Also known as", "Zanzibar", "Valid to", "2020-06-30");
    }

    @Test
    void a_version_not_in_use_is_shown_as_such_and_kept_while_looking_around() {
        var district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
        useEditionWith(district, knownAs("Zanzibar"));
        openIn(district, Role.HR);
        visit(FrameworkRoutes.packOf(FRAMEWORK, shelf.newest(PackKind.FRAMEWORK), "1.0.0"));

        assertThat(text(_get(Div.class, spec -> spec.withClasses("framework-pack"))))
                .contains("This is version 1.0.0. New documents are begun from", "Open the version in use");
        tree().getSelectionModel()
                .selectFromClient(tree().asSingleSelect().getValue().children().getFirst());
        assertThat(UI.getCurrent()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter(FrameworkRoutes.VERSION))
                .contains("1.0.0~" + shelf.newest(PackKind.FRAMEWORK).value());
        visit(FrameworkRoutes.itemOf(FRAMEWORK, "1.0.0", "LV-R1"));
        assertThat(details()).contains("LV-R1").doesNotContain("Zanzibar");
        visit(FrameworkRoutes.itemOf(FRAMEWORK, "LV-R1"));
        assertThat(details()).contains("Zanzibar");
    }

    @Test
    void a_version_of_another_district_is_not_found() {
        var other = districts.another(Map.of());
        districts.actIn(other, Role.SUPERINTENDENT);
        useEditionWith(other, knownAs("Zanzibar"));
        var theirs = shelf.ownedBy(other, 1).getFirst();
        openIn(districts.another(Map.of()), Role.HR);

        visit(FrameworkRoutes.packOf(FRAMEWORK, theirs.id(), theirs.version()));

        assertThat(_find(TreeGrid.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    private static Origin knownAs(String name) {
        return new Origin(
                "LV-R1", Origin.Kind.DISTRICT, "", "", "", null, LocalDate.of(2020, 6, 30), List.of(), List.of(name));
    }

    private void useEditionWith(DistrictId district, Origin origin) {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        parts.source(id, new PartId("responsibilities", origin.code()), origin);
        editions.sendToReview(id, "");
        districts.actIn(district, Role.HR);
        editions.publish(id, new Publication("", LocalDate.of(2020, 1, 1)));
    }
}
