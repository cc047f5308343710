package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.Beginner;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.ui.ClauseChanges;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class JobDescriptionListViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    ApprovalService approvals;

    private DistrictId district;

    @BeforeEach
    void found() {
        district = districts.another(Map.of());
    }

    @Test
    void a_district_without_one_is_invited_to_write_the_first() {
        openIn(district, Role.HR);
        goTo(JobDescriptionRoutes.LIST);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("No job description yet", "New job description");
        _assertNone(Grid.class);
    }

    @Test
    void each_one_is_a_link_to_its_editor() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        goTo(JobDescriptionRoutes.LIST);

        var renderer = (ComponentRenderer<?, DocumentSummary>)
                grid().getColumns().getFirst().getRenderer();
        var cell = renderer.createComponent(_fetch(grid(), 0, 1).getFirst());
        var link = (RouterLink) cell.getChildren().findFirst().orElseThrow();
        assertThat(link.getText()).isEqualTo("Chief Technology Officer");
        assertThat(link.getHref()).matches("job-descriptions/\\d+");
        assertThat(_getFormattedRow(grid(), 0)).contains("–");
    }

    @Test
    void rows_come_in_pages_the_latest_first() {
        openIn(district, Role.HR);
        for (var i = 1; i <= 5; i++) {
            draft("Position " + i);
        }
        goTo(JobDescriptionRoutes.LIST);

        assertThat(_fetch(grid(), 2, 2)).extracting(DocumentSummary::title).containsExactly("Position 3", "Position 2");
    }

    @Test
    void a_search_leaves_the_titles_that_contain_it() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        draft("100% remote");
        goTo(JobDescriptionRoutes.LIST);

        _setValue(_get(TextField.class), "%");

        assertThat(_fetch(grid(), 0, 50)).extracting(DocumentSummary::title).containsExactly("100% remote");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_a_person_began_is_shown_alone() {
        openIn(district, Role.HR);
        draft("Of human resources");
        close();
        openIn(district, Role.SUPERINTENDENT);
        draft("Of the superintendent");
        goTo(JobDescriptionRoutes.LIST);
        var people = (ComboBox<Beginner>) _get(ComboBox.class);
        var beginners = jobDescriptions.beginners("", PageRequest.of(0, 9));

        _setValue(
                people,
                beginners.stream()
                        .filter(one -> one.id().equals(districts.personIn(district, Role.HR)))
                        .findFirst()
                        .orElseThrow());
        assertThat(_fetch(grid(), 0, 50)).extracting(DocumentSummary::title).containsExactly("Of human resources");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Begun by me")), true);
        assertThat(_fetch(grid(), 0, 50)).extracting(DocumentSummary::title).containsExactly("Of the superintendent");
        assertThat(people.isEnabled()).isFalse();
    }

    @Test
    void the_address_says_what_the_list_is_narrowed_to() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        draft("Director of Technology");
        visit("?q=director&show=DRAFT&by=me&templates=older");
        assertThat(_get(TextField.class).getValue()).isEqualTo("director");
        assertThat(_fetch(grid(), 0, 50)).isEmpty();

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("On older templates")), false);
        assertThat(_fetch(grid(), 0, 50)).extracting(DocumentSummary::title).containsExactly("Director of Technology");

        visit("?show=ALL&by=-1&q=" + "x".repeat(201));
        assertThat(_fetch(grid(), 0, 50)).hasSize(2);
    }

    @Test
    void a_person_in_the_address_is_named_and_one_of_another_district_is_not() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        visit("?by=" + districts.personIn(district, Role.HR).value());
        assertThat(_get(ComboBox.class).getValue()).isInstanceOf(Beginner.class);
        assertThat(_fetch(grid(), 0, 50)).hasSize(1);

        visit("?by=" + districts.personIn(districts.another(Map.of()), Role.HR).value());
        assertThat(_get(ComboBox.class).getValue()).isNull();
        assertThat(_fetch(grid(), 0, 50)).hasSize(1);
    }

    @Test
    void an_address_is_read_as_it_was_written() {
        var person = new PersonId(7);
        for (var filter : List.of(
                LibraryFilter.NONE,
                new LibraryFilter("a&b", LibraryFilter.Shown.APPROVED, true, false, person),
                new LibraryFilter("", LibraryFilter.Shown.ARCHIVED, false, true, null))) {
            assertThat(LibraryPlace.filter(LibraryPlace.of(filter))).isEqualTo(filter);
        }
    }

    private static void visit(String query) {
        var location = new Location(JobDescriptionRoutes.LIST + query);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @Test
    void own_words_are_searched_as_well() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        draft("Director of Technology");
        goTo(JobDescriptionRoutes.LIST);
        var first = _fetch(grid(), 0, 1).getFirst();
        jobDescriptions.change(first.id(), new Change.Reword("LV-R1", "", "Charts the course."));

        _setValue(_get(TextField.class), "charts");

        assertThat(_fetch(grid(), 0, 50)).extracting(DocumentSummary::id).containsExactly(first.id());
    }

    @Test
    void a_search_longer_than_any_title_is_told_at_its_field_and_asks_nothing() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        goTo(JobDescriptionRoutes.LIST);
        var search = _get(TextField.class);
        assertThat(search.getHelperText()).startsWith("Own words are what the district");

        _setValue(search, "x".repeat(201));

        assertThat(search)
                .returns(true, TextField::isInvalid)
                .returns("That is 201 characters; search for 200 at most.", TextField::getErrorMessage);
        assertThat(_fetch(grid(), 0, 50)).hasSize(1);
    }

    @Test
    void who_only_reads_is_not_invited_to_write() {
        openAs(Role.HR);
        draft("Chief Technology Officer");
        close();
        openAs(Role.BOARD_SECRETARY);
        goTo(JobDescriptionRoutes.LIST);

        assertThat(_find(RouterLink.class)).extracting(RouterLink::getHref).doesNotContain(JobDescriptionRoutes.NEW);
        assertThat(_fetch(grid(), 0, 50)).isNotEmpty();
    }

    @Test
    void one_that_is_archived_leaves_the_list_and_is_found_among_the_archived() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        goTo(JobDescriptionRoutes.LIST);

        choose("Archive");
        assertThat(_fetch(grid(), 0, 50)).isEmpty();

        show(LibraryFilter.Shown.ARCHIVED);
        choose("Bring back");
        assertThat(_fetch(grid(), 0, 50)).isEmpty();
        show(LibraryFilter.Shown.CURRENT);
        assertThat(_fetch(grid(), 0, 50)).hasSize(1);
    }

    @Test
    void one_that_is_in_review_stays_and_the_screen_says_why() {
        openIn(districts.another(CedarHollow.facts()), Role.HR);
        approvals.submit(jobDescriptions.draft(CedarHollow.answers()), "");
        goTo(JobDescriptionRoutes.LIST);

        choose("Archive");

        assertThat(_fetch(grid(), 0, 50)).hasSize(1);
        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("Withdraw it or wait for the decision");
    }

    @Test
    void a_template_of_ours_is_offered_for_the_next_one() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        goTo(JobDescriptionRoutes.LIST);
        choose("Keep as a template of ours");

        goTo(JobDescriptionRoutes.NEW);
        _click(_get(Button.class, spec -> spec.withText("Chief Technology Officer")));
        var title = _get(_get(DuplicateDialog.class), TextField.class);
        assertThat(title.getValue()).isEqualTo("Chief Technology Officer (copy)");
        _setValue(title, "");
        _click(_get(Button.class, spec -> spec.withText("Make the copy")));
        assertThat(title.getErrorMessage()).isEqualTo("This cannot be empty.");
        _setValue(title, "Director of Technology");
        _click(_get(Button.class, spec -> spec.withText("Make the copy")));

        assertThat(_get(H1.class).getText()).isEqualTo("Director of Technology");
        assertThat(_get(ShelfBar.class).getElement().getTextRecursively()).contains("Copied from job description no.");
    }

    @Test
    void two_are_compared_with_what_differs() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        draft("Director of Technology");
        goTo(JobDescriptionRoutes.LIST);

        choose("Compare with …");
        _setValue(
                _get(_get(CompareDialog.class), ComboBox.class),
                _fetch(grid(), 1, 1).getFirst());

        assertThat(_get(JobDescriptionComparisonView.class).getElement().getTextRecursively())
                .contains("Director of Technology", "Chief Technology Officer");
        _get(ClauseChanges.class);
    }

    @Test
    void who_only_reads_compares_and_changes_nothing() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        close();
        openIn(district, Role.BOARD_SECRETARY);
        goTo(JobDescriptionRoutes.LIST);

        _get(JobDescriptionListView.class).act(_fetch(grid(), 0, 1).getFirst());

        assertThat(_find(_get(RowDialog.class), Button.class))
                .extracting(Button::getText)
                .containsExactly("Compare with …", "Close");
    }

    @SuppressWarnings("unchecked")
    private static void show(LibraryFilter.Shown shown) {
        _setValue((Select<LibraryFilter.Shown>) _get(Select.class), shown);
    }

    private static void choose(String action) {
        _get(JobDescriptionListView.class).act(_fetch(grid(), 0, 1).getFirst());
        _click(_get(Button.class, spec -> spec.withText(action)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<DocumentSummary> grid() {
        return _get(Grid.class);
    }

    private void draft(String title) {
        var answers = CedarHollow.answers();
        jobDescriptions.draft(new DraftJobDescription(
                title,
                answers.reportsTo(),
                answers.contractDays(),
                answers.salaryMin(),
                answers.salaryMax(),
                answers.reports(),
                answers.cetl()));
    }
}
