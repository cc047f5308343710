package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.SkillCoverage.SkillShare;
import org.ctoportal.jobdescription.TypedAnswers;
import org.ctoportal.shared.ui.SaveStatus;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JobDescriptionEditorViewTest extends ViewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    DataSource database;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @Test
    void a_document_that_is_not_there_is_not_found() {
        for (var path : new String[] {"999999999", "nonsense", "-1"}) {
            assertNotFound("job-descriptions/" + path);
        }
    }

    @Test
    void the_document_of_another_district_is_not_found() {
        districts.actInSecond(Role.SUPERINTENDENT);
        var foreign = jobDescriptions.draft(CedarHollow.answers());
        districts.actIn(district, Role.SUPERINTENDENT);

        assertNotFound(JobDescriptionRoutes.editorOf(foreign));
    }

    @Test
    void the_balance_is_told_in_figures() {
        openEditor();

        assertThat(text(_get(BalancePanel.class)))
                .contains("Leadership and Vision30.0%", "Managing Technology and Support Resources40.0%")
                .contains("8 of 20 duties · reference 30%");
        assertThat(technicalWarning().isVisible()).isFalse();
    }

    @Test
    void one_more_duty_of_a_skill_changes_the_balance_and_is_saved() {
        openEditor();

        _click(stepper("More duties for Information Technology Management"));

        assertThat(text(_get(BalancePanel.class))).contains("9 of 21 duties").contains("42.9%");
        assertThat(stored().balance().total()).isEqualTo(21);
    }

    @Test
    void a_skill_without_duties_is_shown_as_uncovered() {
        openEditor();

        _click(stepper("Fewer duties for Ethics and Policies"));
        _click(stepper("Fewer duties for Ethics and Policies"));

        assertThat(text(_get(SkillsPanel.class))).contains("9 of 10 skills have a duty");
        assertThat(stepper("Fewer duties for Ethics and Policies").isEnabled()).isFalse();
    }

    @Test
    void mostly_technical_duties_bring_the_warning() {
        openEditor();
        for (var skill : new String[] {"Information Technology Management", "Communication Systems Management"}) {
            _click(stepper("More duties for " + skill));
            _click(stepper("More duties for " + skill));
        }
        assertThat(technicalWarning().isVisible()).as("exactly half").isFalse();

        _click(stepper("More duties for Business Management"));

        assertThat(technicalWarning().isVisible()).isTrue();
    }

    @Test
    void new_words_for_a_clause_are_saved_and_it_counts_as_reworded() {
        openEditor();
        edit("JD-SERVICE");

        _setValue(words(), "We serve.");

        assertThat(sentence("JD-SERVICE"))
                .returns("We serve.", ComposedClause::text)
                .returns(ClauseState.OVERRIDDEN, ComposedClause::state);
        assertThat(button("Back to the template").isVisible()).isTrue();
    }

    @Test
    void a_reworded_clause_gets_the_words_of_the_template_back() {
        var template = sentence("JD-SERVICE").text();
        openEditor();
        edit("JD-SERVICE");
        _setValue(words(), "We serve.");

        _click(button("Back to the template"));

        assertThat(sentence("JD-SERVICE").state()).isEqualTo(ClauseState.INHERITED);
        assertThat(words().getValue()).isEqualTo(template);
        _assertNone(Button.class, spec -> spec.withText("Back to the template"));
    }

    @Test
    void an_optional_clause_is_removed_and_added_again() {
        openEditor();
        edit("JD-CABINET");
        _click(button("Remove"));
        assertThat(stored().composed().find("JD-CABINET")).isEmpty();
        _assertNone(ClauseEditor.class);

        fire("clause-add", Map.of("section", "REPORTING"));
        _click(_get(Button.class, spec -> spec.withText("Add")));

        assertThat(stored().composed().find("JD-CABINET")).isPresent();
    }

    @Test
    void a_required_clause_has_no_button_to_remove_it() {
        openEditor();
        edit("JD-SUMMARY");

        _assertNone(_get(ClauseEditor.class), Button.class, spec -> spec.withText("Remove"));
        assertThat(text(_get(ClauseEditor.class))).contains("This clause is required and cannot be removed.");
    }

    @Test
    void an_own_sentence_is_added_reworded_and_removed() {
        openEditor();
        fire("clause-add", Map.of("section", "SUMMARY"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("A sentence of your own")), "  We like cats. ");
        _click(button("Add this sentence"));

        var own = stored().content().own().getFirst();
        assertThat(own.text()).isEqualTo("We like cats.");
        edit(own.id());
        _setValue(words(), "We like dogs.");
        assertThat(sentence(own.id()).text()).isEqualTo("We like dogs.");

        _click(button("Remove"));
        assertThat(stored().composed().find(own.id())).isEmpty();
    }

    @Test
    void an_own_duty_needs_words_and_a_skill() {
        openEditor();
        fire("clause-add", Map.of("section", "ESSENTIAL"));
        _click(button("Add this sentence"));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("A sentence of your own"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(Select.class, spec -> spec.withLabel("Skill it belongs to"))
                        .isInvalid())
                .isTrue();
        assertThat(stored().content().own()).isEmpty();
    }

    @Test
    void a_sentence_is_moved_by_button_and_by_dragging() {
        openEditor();
        edit("JD-SERVICE");
        _click(_get(
                Button.class, spec -> spec.withPredicate(is -> is.getAriaLabel().equals(Optional.of("Move up")))));
        assertThat(order("SUMMARY")).containsExactly("JD-SUMMARY", "JD-SERVICE", "JD-SUMMARY-GOALS");

        fire("clause-move", Map.of("code", "JD-SUMMARY-GOALS", "target", "JD-SUMMARY"));

        assertThat(order("SUMMARY")).containsExactly("JD-SUMMARY-GOALS", "JD-SUMMARY", "JD-SERVICE");
    }

    @Test
    void a_move_to_another_section_is_ignored() {
        openEditor();

        fire("clause-move", Map.of("code", "JD-SUMMARY-GOALS", "target", "JD-HEADER"));
        fire("clause-move", Map.of("code", "no such", "target", "JD-HEADER"));

        assertThat(stored().content().order()).isEmpty();
    }

    @Test
    void a_value_is_filled_in_where_the_clause_prints_it() {
        openEditor();
        edit("JD-SCHEDULE");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Salary schedule")), "Schedule D");

        assertThat(sentence("JD-SCHEDULE").text()).startsWith("Pay is set by Schedule D, from $112,500");
        assertThat(words().getValue()).startsWith("Pay is set by Schedule D,");
    }

    @Test
    void the_answers_are_there_once_they_are_asked_for() {
        goTo(JobDescriptionRoutes.editorOf(id));
        _assertNone(AnswersForm.class);

        var panel = _get(AnswersPanel.class).getContent();
        panel.setOpened(true);
        panel.setOpened(false);
        panel.setOpened(true);

        assertThat(_get(AnswersForm.class).typed()).isEqualTo(TypedAnswers.of(CedarHollow.answers()));
    }

    @Test
    void an_answer_as_it_is_typed_is_not_written_anew_under_the_hands() {
        openEditor();
        var lowest = _get(TextField.class, spec -> spec.withLabel("Lowest salary"));

        _setValue(lowest, "$112,600.0");

        assertThat(stored().answers().salaryMin()).isEqualByComparingTo("112600");
        assertThat(lowest.getValue()).isEqualTo("$112,600.0");
    }

    @Test
    void a_changed_answer_is_saved_at_once() {
        openEditor();

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Contract days in a year")), 240);

        assertThat(stored().answers().contractDays()).isEqualTo(240);
    }

    @Test
    void a_changed_position_supervised_is_saved_at_once() {
        openEditor();

        _setValue(
                _find(
                                TextField.class,
                                spec -> spec.withPredicate(
                                        is -> is.getAriaLabel().equals(Optional.of("Position"))))
                        .getFirst(),
                "integration coaches");
        assertThat(stored().answers().reports().getFirst()).isEqualTo(new DirectReport(2, "integration coaches", true));

        _setValue(_find(Checkbox.class, spec -> spec.withLabel("Licensed")).getFirst(), false);
        assertThat(stored().composed().find("WI-SUP-NONADMIN")).isPresent();
    }

    @Test
    void a_wrong_answer_is_told_at_its_field_and_the_stored_one_stands() {
        openEditor();
        var highest = _get(TextField.class, spec -> spec.withLabel("Highest salary"));

        _setValue(highest, "1");

        assertThat(highest.isInvalid()).isTrue();
        assertThat(highest.getErrorMessage()).isEqualTo("The highest salary is below the lowest.");
        assertThat(stored().answers()).isEqualTo(CedarHollow.answers());
    }

    @Test
    void the_same_changed_by_somebody_else_shows_both_and_mine_can_stand() {
        openEditor();
        edit("JD-SERVICE");
        byColleague(new Change.Reword("JD-SERVICE", "", "Theirs."));

        _setValue(words(), "Mine.");

        assertThat(text(_get(ConflictDialog.class))).contains("Theirs.", "Mine.");
        assertThat(sentence("JD-SERVICE").text()).isEqualTo("Theirs.");
        _click(button("Use mine"));
        assertThat(sentence("JD-SERVICE").text()).isEqualTo("Mine.");
        _assertNone(ConflictDialog.class);
    }

    @Test
    void the_same_changed_by_somebody_else_shows_both_and_theirs_can_stand() {
        openEditor();
        edit("JD-SERVICE");
        byColleague(new Change.Reword("JD-SERVICE", "", "Theirs."));
        _setValue(words(), "Mine.");

        _click(button("Keep theirs"));

        assertThat(sentence("JD-SERVICE").text()).isEqualTo("Theirs.");
        _assertNone(ClauseEditor.class);
        edit("JD-SERVICE");
        assertThat(words().getValue()).isEqualTo("Theirs.");
    }

    @Test
    void something_else_changed_by_somebody_else_appears_with_my_next_change() {
        openEditor();
        edit("JD-SERVICE");
        byColleague(new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "Theirs.")));

        _setValue(words(), "Mine.");

        _assertNone(ConflictDialog.class);
        edit("OWN-1");
        assertThat(words().getValue()).isEqualTo("Theirs.");
    }

    @Test
    void own_duties_do_not_confuse_the_number_of_duties() {
        openEditor();
        fire("clause-add", Map.of("section", "ESSENTIAL"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("A sentence of your own")), "Keep the clocks right.");
        _setValue(skills(), skills().getListDataView().getItem(0));
        _click(button("Add this sentence"));
        assertThat(stored().balance().total()).isEqualTo(21);

        _click(stepper("Fewer duties for Leadership and Vision"));

        assertThat(stored().balance().total()).isEqualTo(20);
        assertThat(stored().coverage().skills().getFirst().duties()).isEqualTo(2);
    }

    @Test
    void words_that_could_not_be_saved_stay_on_the_screen_and_are_not_called_saved() {
        openEditor();
        edit("JD-SERVICE");
        JdbcClient.create(database)
                .sql("delete from authored_document where id = :id")
                .param("id", id.value())
                .update();

        assertThatException()
                .isThrownBy(() -> _setValue(words(), "Mine."))
                .withRootCauseInstanceOf(DocumentNotFoundException.class);

        assertThat(words().getValue()).isEqualTo("Mine.");
        assertThat(text(_get(SaveStatus.class))).isEqualTo("Not saved");
    }

    @Test
    void what_was_saved_is_there_when_the_page_is_opened_again() {
        openEditor();
        edit("JD-SERVICE");
        _setValue(words(), "We serve.");

        close();
        openIn(district, Role.SUPERINTENDENT);
        openEditor();
        edit("JD-SERVICE");

        assertThat(words().getValue()).isEqualTo("We serve.");
    }

    @Test
    void who_only_reads_sees_everything_and_changes_nothing() {
        close();
        openAs(Role.HR);
        id = jobDescriptions.draft(CedarHollow.answers());
        close();
        openAs(Role.BOARD_SECRETARY);
        openEditor();

        edit("JD-SERVICE");
        fire("clause-add", Map.of("section", "SUMMARY"));
        fire("clause-move", Map.of("code", "JD-SERVICE", "target", "JD-SUMMARY"));

        _assertNone(ClauseEditor.class);
        _assertNone(AddClauseDialog.class);
        _assertNone(NativeButton.class, spec -> spec.withClasses("stepper"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Contract days in a year"))
                        .isReadOnly())
                .isTrue();
        assertThat(text(_get(BalancePanel.class))).contains("40.0%");
        assertThat(stored().content().order()).isEmpty();
    }

    private void assertNotFound(String path) {
        try {
            goTo(path);
        } catch (NotFoundException e) {
            // What a browser is shown as the page that says so.
        }
        _assertNone(JobDescriptionEditorView.class);
    }

    @Test
    void words_typed_back_to_what_is_stored_count_as_saved() {
        openEditor();
        edit("JD-SERVICE");
        var template = words().getValue();
        _setValue(words(), " ");
        assertThat(text(_get(SaveStatus.class))).isEqualTo("Not saved");

        _setValue(words(), template);

        assertThat(text(_get(SaveStatus.class))).startsWith("Saved");
    }

    private void openEditor() {
        goTo(JobDescriptionRoutes.editorOf(id));
        _find(Details.class).forEach(details -> details.setOpened(true));
    }

    private void byColleague(Change change) {
        districts.actIn(district, Role.HR);
        jobDescriptions.change(id, change);
        districts.actIn(district, Role.SUPERINTENDENT);
    }

    private static void edit(String code) {
        fire("clause-edit", Map.of("code", code));
    }

    /** As the browser's element would tell it. */
    private static void fire(String event, Map<String, String> detail) {
        var data = JSON.createObjectNode();
        detail.forEach((name, value) -> data.put("event.detail." + name, value));
        _fireDomEvent(_get(ClauseList.class), event, data);
    }

    private static TextArea words() {
        return _find(_get(ClauseEditor.class), TextArea.class).getLast();
    }

    @SuppressWarnings("unchecked")
    private static Select<SkillShare> skills() {
        return _get(Select.class, spec -> spec.withLabel("Skill it belongs to"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static NativeButton stepper(String name) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel().equals(Optional.of(name))));
    }

    private static Component technicalWarning() {
        return _get(BalancePanel.class)
                .getContent()
                .getChildren()
                .filter(child -> child.hasClassName("notice"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private java.util.List<String> order(String section) {
        return stored().composed().section(section).orElseThrow().clauses().stream()
                .map(ComposedClause::code)
                .toList();
    }

    private ComposedClause sentence(String code) {
        return stored().composed().find(code).orElseThrow();
    }

    private JobDescriptionDraft stored() {
        return jobDescriptions.get(id);
    }
}
