package org.ctoportal.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RevisionsViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    private DocumentId id;

    @BeforeEach
    void draft() {
        openIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @Test
    void without_a_revision_the_page_says_when_one_is_kept() {
        goTo(AuthoringRoutes.revisionsOf(id));

        assertThat(_get(_get(EmptyState.class), H2.class).getText()).isEqualTo("No revision yet");
    }

    @Test
    void the_latest_two_are_compared_at_first_and_only_what_changed_is_shown() {
        keepThree();
        goTo(AuthoringRoutes.revisionsOf(id));

        assertThat(_find(ListItem.class)).hasSize(3);
        assertThat(_get(H2.class, spec -> spec.withText("Revisions 2 and 3"))).isNotNull();
        assertThat(words()).contains("We serveadded:  all.").doesNotContain("reports to the Superintendent");
    }

    @Test
    void what_came_and_what_went_is_told_for_eye_and_ear() {
        keepThree();
        visit(AuthoringRoutes.comparisonOf(id, 2, 3));

        assertThat(_get(ClauseChanges.class).getElement().getOuterHTML()).contains("<ins>", "added:", "Reworded");
    }

    @Test
    void any_two_are_compared() {
        keepThree();
        goTo(AuthoringRoutes.revisionsOf(id));
        choose(0, 1);

        assertThat(_get(H2.class, spec -> spec.withText("Revisions 1 and 3"))).isNotNull();
        choose(1, 1);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Nothing differs.");
        _assertNone(ClauseChanges.class);
    }

    @Test
    void two_columns_mark_on_each_side_what_is_there_alone() {
        keepThree();
        goTo(AuthoringRoutes.revisionsOf(id));
        view(true);

        var cells = _find(NativeTableCell.class);
        assertThat(cells.get(0).getElement().getOuterHTML())
                .contains("We serve")
                .doesNotContain("<ins");
        assertThat(cells.get(1).getElement().getOuterHTML()).contains("<ins").doesNotContain("<del");
        view(false);
        assertThat(_get(ClauseChanges.class)).isNotNull();
    }

    @Test
    void what_stayed_can_be_shown_as_well() {
        keepThree();
        goTo(AuthoringRoutes.revisionsOf(id));
        var changes = _find(H3.class).size();
        _setValue(_get(Checkbox.class), true);

        assertThat(_find(H3.class)).hasSizeGreaterThan(changes + 30);
    }

    @Test
    void the_comparison_can_be_taken_away() {
        keepThree();
        visit(AuthoringRoutes.comparisonOf(id, 1, 3));

        assertThat(_find(Anchor.class, spec -> spec.withText("Take away as PDF")))
                .singleElement()
                .satisfies(file -> assertThat(file.getHref())
                        .isEqualTo("documents/" + id.value() + "/comparison/pdf?from=1&to=3&language=en"));
    }

    @Test
    void what_nobody_has_kept_yet_is_compared_as_the_draft() {
        exports.keep(id);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
        goTo(AuthoringRoutes.revisionsOf(id));

        assertThat(_get(H2.class, spec -> spec.withText("Revision 1 and the draft as it is now")))
                .isNotNull();
        assertThat(words()).contains("We serve.");
        assertThat(_find(H3.class)).hasSize(1);
        _assertNone(Anchor.class, spec -> spec.withText("Take away as PDF"));
        view(true);
        assertThat(_find(NativeTableCell.class).getLast().getElement().getTextRecursively())
                .contains("We serve.");
    }

    @Test
    void a_draft_that_is_kept_as_it_is_stands_in_no_comparison() {
        keepThree();
        goTo(AuthoringRoutes.revisionsOf(id));

        _assertNone(H2.class, spec -> spec.withText("Revision 3 and the draft as it is now"));
        visit(AuthoringRoutes.revisionsOf(id) + "?from=3&to=draft");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Nothing differs.");
    }

    @Test
    void a_revision_that_is_not_there_is_not_found() {
        keepThree();
        visit(AuthoringRoutes.comparisonOf(id, 1, 9));

        _assertNone(RevisionsView.class);
    }

    private void keepThree() {
        exports.keep(id);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
        exports.keep(id);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "We serve.", "We serve all."));
        exports.keep(id);
    }

    private static String words() {
        return _get(ClauseChanges.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static void choose(int select, int revision) {
        _setValue((Select<Integer>) _find(Select.class).get(select), revision);
    }

    @SuppressWarnings("unchecked")
    private static void view(boolean side) {
        _setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Show as")), side);
    }

    private static void visit(String address) {
        var location = new Location(address);
        com.vaadin.flow.component.UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
