package org.ctoportal.interview.search.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateImportService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.NameAnswer;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A search on the screen: begun, filled, moved on, and closed to whoever applies. */
class SearchViewTest extends ViewTest {

    @Autowired
    TestClock clock;

    @Autowired
    PostingDesk postings;

    @Autowired
    SearchDesk desk;

    @Autowired
    SearchService searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    CandidateImportService imports;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
    }

    @Test
    void a_search_is_begun_from_an_approved_description() {
        postings.approved(district, CedarHollow.answers());
        openIn(district, Role.HR);
        goTo(SearchRoutes.LIST);
        assertThat(_get(H2.class).getText()).isEqualTo("No searches yet");

        click("Begin a search");
        click("Begin");

        assertThat(_get(H1.class).getText()).isEqualTo("Chief Technology Officer");
        assertThat(_get(H2.class).getText()).isEqualTo("No candidates yet");
    }

    @Test
    void approved_descriptions_of_one_title_are_told_apart_by_the_day_of_their_approval() {
        clock.goTo(LocalDate.of(2026, 3, 2));
        postings.approved(district, CedarHollow.answers());
        clock.goTo(LocalDate.of(2026, 10, 5));
        postings.approved(district, CedarHollow.answers());
        openIn(district, Role.HR);
        goTo(SearchRoutes.LIST);

        click("Begin a search");

        assertThat(ComboBoxKt.getSuggestions(_get(ComboBox.class)))
                .containsExactly(
                        "Job description: Chief Technology Officer, revision 1, approved Oct 5, 2026",
                        "Job description: Chief Technology Officer, revision 1, approved Mar 2, 2026");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_candidate_is_typed_and_what_is_wrong_is_said_at_its_place() {
        openSearch();
        click("Add a candidate");
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail")), "nowhere");
        click("Add");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .isEqualTo("A name is needed.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("E-mail")).getErrorMessage())
                .startsWith("This is no e-mail address");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Ana Ruiz");
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail")), "ana@example.org");
        click("Add");

        assertThat(_get(H1.class).getText()).isEqualTo("C-01 Ana Ruiz");
    }

    @Test
    void a_list_is_looked_at_line_by_line_and_then_taken_over() {
        var search = openSearch();
        candidates.add(search, new WriteCandidate("Ana Ruiz", "ana@example.org", "", null));
        click("Paste or import a list");
        _setValue(_get(TextArea.class), "Ana Ruiz;ana@example.org\nBen Okafor;ben@\nCy Park;cy@example.org");

        assertThat(texts(Paragraph.class)).contains("1 new, 1 already in the search, 1 with an error");
        assertThat(texts(Span.class))
                .contains(
                        "Line 2: E-mail “ben@”: This is no e-mail address. Example: ana@example.org",
                        "Ana Ruiz, ana@example.org is C-01");
        assertThat(_get(Button.class, spec -> spec.withText("Take over")).isEnabled())
                .isFalse();
        _setValue(_get(TextArea.class), "Ana Ruiz;ana@example.org\nBen Okafor;ben@example.org\nCy;cy@example.org");
        click("Take over 2 candidates");

        _assertNone(Dialog.class);
        assertThat(_size(grid())).isEqualTo(3);
        assertThat(_get(grid(), 2).code()).isEqualTo("C-03");
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_is_entered_by_a_name_of_the_district_is_asked_about_and_linked() {
        var search = openSearch();
        click("Add a candidate");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "superintendent C");
        click("Add");
        var question = (RadioButtonGroup<NameAnswer>)
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Is this superintendent C of your district?"));
        click("Add");
        assertThat(question.getErrorMessage()).isEqualTo("Say who it is.");
        _setValue(question, question.getListDataView().getItem(0));
        click("Add");

        assertThat(candidates.list(search))
                .singleElement()
                .returns(districts.personIn(district, Role.SUPERINTENDENT), CandidateSummary::person);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_list_asks_of_each_line_who_is_meant_before_it_is_taken_over() {
        var search = openSearch();
        click("Paste or import a list");
        _setValue(_get(TextArea.class), "Ana Ruiz\nSuperintendent C");
        assertThat(_get(Button.class, spec -> spec.withText("Take over 2 candidates"))
                        .isEnabled())
                .isFalse();
        var question = (RadioButtonGroup<NameAnswer>) _get(
                RadioButtonGroup.class, spec -> spec.withLabel("Line 2: is this Superintendent C of your district?"));
        _setValue(question, question.getListDataView().getItem(1));
        _setValue(_get(TextArea.class), "Ana Ruiz\nSuperintendent C\nCy Park");
        click("Take over 3 candidates");

        assertThat(candidates.list(search)).hasSize(3).noneMatch(CandidateSummary::isInternal);
    }

    @Test
    void candidates_are_moved_together_with_a_reason_where_one_is_needed() {
        var search = openSearch();
        imports.take(search, "Ana Ruiz\nBen Okafor\nCy Park");
        goTo(SearchRoutes.of(search));
        grid().asMultiSelect().select(_get(grid(), 0), _get(grid(), 1));
        click("Move 2 candidates");
        click("Move");

        assertThat(candidates.list(search))
                .extracting(CandidateSummary::stage)
                .containsExactly(CandidateStage.SCREENED, CandidateStage.SCREENED, CandidateStage.APPLIED);
        grid().asMultiSelect().select(_get(grid(), 0));
        click("Move one candidate");
        stage().setValue(CandidateStage.APPLIED);
        click("Move");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("C-01: say why. Nobody was moved yet.");
        _setValue(_get(TextArea.class), "Moved by mistake");
        click("Move");
        assertThat(candidates.list(search).getFirst().stage()).isEqualTo(CandidateStage.APPLIED);
    }

    @Test
    void the_superintendent_reads_without_buttons_that_would_fail() {
        var search = openSearch();
        desk.candidate(search, "Ana Ruiz");
        openIn(district, Role.SUPERINTENDENT);
        goTo(SearchRoutes.of(search));

        assertThat(_size(grid())).isEqualTo(1);
        _assertNone(Button.class, spec -> spec.withText("Add a candidate"));
        _assertNone(Button.class, spec -> spec.withText("Choose candidates to move"));
    }

    @Test
    void the_own_search_looks_like_none_to_whoever_applies() {
        var search = openSearch();
        candidates.add(
                search, new WriteCandidate("Jordan Reyes", "", "", districts.personIn(district, Role.SUPERINTENDENT)));
        openIn(district, Role.SUPERINTENDENT);
        goTo(SearchRoutes.LIST);
        assertThat(_get(H2.class).getText()).isEqualTo("No searches yet");

        goTo(SearchRoutes.of(search));

        _assertNone(SearchView.class);
        assertThat(texts(H1.class)).noneMatch(title -> title.contains("Chief"));
    }

    private SearchId openSearch() {
        var search = desk.begun(district);
        openIn(district, Role.HR);
        goTo(SearchRoutes.of(search));
        return search;
    }

    @SuppressWarnings("unchecked")
    private static Grid<CandidateSummary> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<CandidateStage> stage() {
        return _get(Select.class, spec -> spec.withLabel("To"));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(T::getText).toList();
    }
}
