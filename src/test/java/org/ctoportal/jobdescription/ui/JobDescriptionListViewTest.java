package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.district.DistrictId;
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

class JobDescriptionListViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

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
    void a_search_longer_than_any_title_is_told_at_its_field_and_asks_nothing() {
        openIn(district, Role.HR);
        draft("Chief Technology Officer");
        goTo(JobDescriptionRoutes.LIST);
        var search = _get(TextField.class);
        assertThat(search.getHelperText()).isEqualTo("Up to 200 characters.");

        _setValue(search, "x".repeat(201));

        assertThat(search)
                .returns(true, TextField::isInvalid)
                .returns("That is 201 characters; no title is longer than 200.", TextField::getErrorMessage);
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
