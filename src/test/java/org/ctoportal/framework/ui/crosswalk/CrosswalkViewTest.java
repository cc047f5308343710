package org.ctoportal.framework.ui.crosswalk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.crosswalk.CrosswalkKey;
import org.ctoportal.framework.crosswalk.CrosswalkService;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.SecondFramework;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two frameworks side by side on the screen. */
class CrosswalkViewTest extends ViewTest {

    private static final String STARTER = "K12-CTO-STARTER";
    private static final CrosswalkKey KEY = new CrosswalkKey(STARTER, SecondFramework.CODE);
    private static final Association ASSOCIATION = new Association("LV", AssociationType.IS_PEER_OF, "SP");

    @Autowired
    CrosswalkService crosswalks;

    @Autowired
    SecondFramework second;

    private DistrictId district;

    @BeforeEach
    void foundADistrict() {
        district = districts.another(Map.of());
    }

    @Test
    void with_one_framework_only_the_page_says_what_to_do() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(FrameworkRoutes.crosswalkOf(STARTER));

        assertThat(_get(H2.class).getText()).isEqualTo("There is no other framework yet");
        assertThat(_get(Anchor.class, spec -> spec.withText("Take in a framework"))
                        .getHref())
                .isEqualTo(FrameworkRoutes.IMPORT);
    }

    @Test
    void whoever_may_not_keep_templates_is_not_sent_to_take_one_in() {
        openIn(district, Role.BOARD_SECRETARY);
        goTo(FrameworkRoutes.crosswalkOf(STARTER));

        assertThat(texts(H2.class)).containsExactly("There is no other framework yet");
        assertThat(texts(Anchor.class)).doesNotContain("Take in a framework");
    }

    @Test
    void a_framework_that_is_not_there_has_no_crosswalk() {
        openIn(district, Role.SUPERINTENDENT);

        goTo(FrameworkRoutes.crosswalkOf("CLAUSES-STARTER"));

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void two_skills_are_connected_in_their_cell() {
        second.publishIn(district);
        open();
        cell("Leadership and Vision and Planning Ahead: nothing connects them, add");
        choose(AssociationType.EXACT_MATCH_OF);
        click("Connect");

        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .containsExactly(new Association("LV", AssociationType.EXACT_MATCH_OF, "SP"));
        cell("Leadership and Vision and Planning Ahead: 1 association");
        assertThat(texts(ListItem.class))
                .anyMatch(line -> line.contains("says the same as – SP Planning Ahead (strength 1)"));

        click("Remove");
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .isEmpty();
    }

    @Test
    void the_button_of_a_cell_stays_the_same_when_it_is_connected() {
        second.publishIn(district);
        open();
        var before = cell("Leadership and Vision and Planning Ahead: nothing connects them, add");
        click("Connect");

        assertThat(before.isAttached()).isTrue();
        assertThat(before.getText()).isEqualTo("1");
    }

    @Test
    void a_strength_of_more_than_all_is_refused_where_it_stands() {
        second.publishIn(district);
        open();
        cell("Leadership and Vision and Planning Ahead: nothing connects them, add");
        var strength = _get(BigDecimalField.class, spec -> spec.withLabel("Strength"));
        _setValue(strength, new BigDecimal("1.5"));
        click("Connect");

        assertThat(strength.isInvalid()).isTrue();
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .isEmpty();
    }

    @Test
    void a_reader_opens_what_is_connected_and_changes_nothing() {
        connect();
        openIn(district, Role.BOARD_SECRETARY);
        UI.getCurrent()
                .navigate(
                        FrameworkRoutes.crosswalkOf(STARTER),
                        QueryParameters.of(FrameworkRoutes.TO, SecondFramework.CODE));

        assertThat(_find(NativeTableCell.class).stream()
                        .filter(one -> one.getChildren().findAny().isPresent()))
                .as("cells with a button")
                .hasSize(1);
        cell("Leadership and Vision and Planning Ahead: 1 association");
        assertThat(texts(Button.class)).contains("Close").doesNotContain("Connect", "Remove", "Choose a file");
    }

    @Test
    void pasted_scores_come_out_as_scores_of_the_other_framework_with_how_they_came_about() {
        connect();
        open();
        _setValue(_get(TextArea.class), "LV 4\nEP 2\nXX 1");
        click("Show the scores");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("XX 1");
        assertThat(texts(NativeTableCell.class)).contains("4");
        assertThat(texts(Paragraph.class))
                .contains("(4 × 0.5) ÷ 0.5 = 4", "Without a score: LV, EP, IF, TB, SF, IT, CS, BM, DM")
                .anyMatch(text -> text.startsWith("These scores go nowhere") && text.endsWith(": EP"));
    }

    @Test
    void answers_to_single_items_go_where_these_are_connected() {
        connect();
        crosswalks.connect(KEY, new Association("LV-S1", AssociationType.EXACT_MATCH_OF, "SP-S2"));
        open();
        _setValue(_get(TextArea.class), "LV-S1 3\nEP-S1 5");
        click("Show the scores");

        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        assertThat(texts(NativeTableHeaderCell.class)).anyMatch(head -> head.startsWith("SP-S2"));
        assertThat(texts(Paragraph.class))
                .contains("(3 × 1) ÷ 1 = 3")
                .anyMatch(text -> text.startsWith("These scores go nowhere") && text.endsWith(": EP-S1"));
    }

    @Test
    void a_file_is_looked_at_and_taken_in_only_when_told_so() {
        connect();
        var file = crosswalks.export(KEY).orElseThrow();
        crosswalks.disconnect(KEY, ASSOCIATION);
        open();
        _get(TakeInPanel.class).show("ours.json", file);

        assertThat(texts(ListItem.class)).anyMatch(line -> line.contains("is alike – SP"));
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .isEmpty();
        click("Take it over");
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .containsExactly(ASSOCIATION);
    }

    @Test
    void a_file_that_is_no_package_is_refused_with_the_reason() {
        second.publishIn(district);
        open();
        _get(TakeInPanel.class).show("letter.json", "{}".getBytes(UTF_8));

        assertThat(texts(Paragraph.class)).contains("This file cannot be taken in. Nothing was changed.");
        assertThat(texts(ListItem.class)).anyMatch(line -> line.contains("This is no CASE package"));
        assertThat(texts(Button.class)).doesNotContain("Take it over");
    }

    private void connect() {
        second.publishIn(district);
        crosswalks.connect(KEY, ASSOCIATION);
    }

    /** The matrix as the superintendent sees it. */
    private void open() {
        openIn(district, Role.SUPERINTENDENT);
        UI.getCurrent()
                .navigate(
                        FrameworkRoutes.crosswalkOf(STARTER),
                        QueryParameters.of(FrameworkRoutes.TO, SecondFramework.CODE));
    }

    private static Button cell(String label) {
        var button = _find(Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cell is called " + label));
        _click(button);
        return button;
    }

    @SuppressWarnings("unchecked")
    private static void choose(AssociationType type) {
        Select<AssociationType> select = _get(Select.class, spec -> spec.withLabel("How they belong together"));
        _setValue(select, type);
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(one -> one instanceof HasText said ? said.getElement().getTextRecursively() : "")
                .toList();
    }
}
