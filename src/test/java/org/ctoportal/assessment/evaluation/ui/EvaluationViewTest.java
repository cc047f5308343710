package org.ctoportal.assessment.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.assessment.evaluation.BeginEvaluation;
import org.ctoportal.assessment.evaluation.EvaluationActs;
import org.ctoportal.assessment.evaluation.EvaluationBeginningService;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.EvaluationStatus;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.assessment.evaluation.WriteText;
import org.ctoportal.assessment.evaluation.policy.EvaluationPolicyService;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** An evaluation on the screens: begun, filled in, made final, signed and answered. */
class EvaluationViewTest extends ViewTest {

    @Autowired
    EvaluationBeginningService beginning;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    EvaluationCycleService cycle;

    @Autowired
    EvaluationPolicyService policies;

    private EvaluationActs acts;

    @BeforeEach
    void open() {
        acts = EvaluationActs.in(districts.another(CedarHollow.facts()), districts, beginning, evaluations, cycle);
        openIn(acts.district(), Role.SUPERINTENDENT);
    }

    @Test
    void an_evaluation_is_begun_and_the_field_says_what_is_missing() {
        goTo(EvaluationRoutes.LIST);
        _click(_get(Button.class, spec -> spec.withText("Begin an evaluation")));
        _click(_get(Button.class, spec -> spec.withText("Begin")));
        assertThat(area("Why no job description").getErrorMessage()).isEqualTo("Give a reason.");
        _setValue(area("Why no job description"), "Hired before");
        _click(_get(Button.class, spec -> spec.withText("Begin")));

        var begun = evaluations.list(PageRequest.of(0, 5)).getFirst();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(EvaluationRoutes.of(begun.id()));
        goTo(EvaluationRoutes.LIST);
        _click(_get(Button.class, spec -> spec.withText("Begin an evaluation")));
        _setValue(area("Why no job description"), "Once more");
        _click(_get(Button.class, spec -> spec.withText("Begin")));
        assertThat(_get(Select.class, spec -> spec.withLabel("School year")).getErrorMessage())
                .startsWith("There is an evaluation of Robin Vale");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Technology leader"))
                        .isInvalid())
                .isFalse();
    }

    @Test
    void each_level_and_text_is_kept_and_the_result_follows() {
        var id = acts.begun(EvaluationActs.FIRST);
        goTo(EvaluationRoutes.of(id));
        assertThat(texts()).contains("0 of 10 skills have a level");
        choose(1);
        assertThat(texts()).contains("1 of 10 skills have a level", "1 · Beginning, evidence missing");
        assertThat(lines()).anyMatch(line -> line.contains("It is missing for: Leadership and Vision"));
        var evidence = area("Evidence");
        assertThat(evidence.isRequiredIndicatorVisible()).isTrue();
        _setValue(evidence, "No written direction by May");

        assertThat(texts()).contains("1 · Beginning");
        assertThat(area("Evidence")).isSameAs(evidence);
        assertThat(evaluations.get(id).content().text(TextPlace.EVIDENCE, "LV"))
                .isEqualTo("No written direction by May");
        _click(_find(NativeButton.class).get(1));
        assertThat(_find(RadioButtonGroup.class, spec -> spec.withClasses("evaluation-levels")))
                .hasSize(1);
        _setValue(area("Comment on Leadership and Vision"), "Begins to lead");
        assertThat(evaluations.get(id).content().comments()).containsValue("Begins to lead");
        _assertNone(Button.class, spec -> spec.withText("Make final and share"));
    }

    @Test
    void it_is_made_final_and_the_employee_signs_and_responds() {
        var id = acts.begun(EvaluationActs.FIRST);
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        goTo(EvaluationRoutes.of(id));
        assertThat(texts()).contains("2.46", "Developing");
        assertThat(paragraphs()).contains("Plain mean of the skills: 2.60, Accomplished.");
        _click(_get(Button.class, spec -> spec.withText("Make final and share")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(evaluations.get(id).status()).isEqualTo(EvaluationStatus.FINAL);
        _assertNone(RadioButtonGroup.class, spec -> spec.withClasses("evaluation-levels"));

        openAs(acts.employee(), acts.district());
        goTo("");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                .contains("Evaluation 2024-25, to sign as received");
        goTo(EvaluationRoutes.of(id));
        _setValue(_get(TextField.class), "Somebody");
        _click(_get(Button.class, spec -> spec.withText("Sign as received")));
        assertThat(_get(TextField.class).getErrorMessage()).contains("Robin Vale");
        _setValue(_get(TextField.class), "Robin Vale");
        _click(_get(Button.class, spec -> spec.withText("Sign as received")));
        _assertNone(Button.class, spec -> spec.withText("Sign as received"));
        _setValue(area("Your response"), "The study came late");
        _click(_get(Button.class, spec -> spec.withText("Add the response")));
        assertThat(paragraphs()).contains("The study came late");
        _assertNone(Button.class, spec -> spec.withText("Correct it"));
    }

    @Test
    void a_mid_year_check_that_was_not_signed_in_time_is_signed_beside_the_final_one() {
        var id = acts.begun(EvaluationActs.FIRST);
        var area = evaluations.get(id).framework().areas().getFirst().code();
        evaluations.write(id, new WriteText(TextPlace.MID_YEAR, area, "", "On a good way"));
        cycle.shareMidYear(id);
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        cycle.finish(id);
        openAs(acts.employee(), acts.district());
        goTo("");
        assertThat(waiting()).hasSize(2);
        for (var left = 2; left > 0; left--) {
            goTo(EvaluationRoutes.of(id));
            assertThat(_find(TextField.class)).hasSize(left);
            _setValue(_find(TextField.class).getLast(), "Robin Vale");
            _click(_find(Button.class, spec -> spec.withText("Sign as received"))
                    .getLast());
        }

        goTo("");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_response_that_is_not_added_stays_while_the_page_changes() {
        var id = acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        openAs(acts.employee(), acts.district());
        goTo(EvaluationRoutes.of(id));
        _setValue(area("Your response"), "The study came late");
        _setValue(_get(TextField.class), "Robin Vale");
        _click(_get(Button.class, spec -> spec.withText("Sign as received")));
        _assertNone(Button.class, spec -> spec.withText("Sign as received"));
        assertThat(area("Your response").getValue()).isEqualTo("The study came late");

        acts.asSupervisor();
        cycle.correct(id, "A level was entered in the wrong row");
        cycle.finish(id);
        acts.asEmployee();
        _click(_get(Button.class, spec -> spec.withText("Add the response")));
        assertThat(evaluations.get(id).editions())
                .allMatch(one -> one.responses().isEmpty());
        assertThat(area("Your response").getValue()).isEqualTo("The study came late");
        _click(_get(Button.class, spec -> spec.withText("Add the response")));
        assertThat(paragraphs()).contains("The study came late");
        assertThat(area("Your response").getValue()).isEmpty();
    }

    private static List<String> waiting() {
        return _find(Anchor.class).stream()
                .map(Anchor::getText)
                .filter(text -> text.endsWith("to sign as received") || text.endsWith("to acknowledge"))
                .toList();
    }

    @Test
    void an_evaluation_that_was_left_is_taken_over_for_a_reason(@Autowired JdbcTemplate rows) {
        var id = acts.begun(EvaluationActs.FIRST);
        var next = districts.panelistIn(acts.district(), "Sam Whitfield");
        districts.seat(next, acts.district(), Role.DISTRICT_ADMINISTRATOR);
        var gone = districts.personIn(acts.district(), Role.SUPERINTENDENT);
        rows.update("update person set active = 0 where id = ?", gone.value());
        openAs(next, acts.district());
        goTo(EvaluationRoutes.LIST);

        _click(_get(Button.class, spec -> spec.withText("Take over")));
        _click(_find(Button.class, spec -> spec.withText("Take over")).getLast());
        assertThat(area("Why").getErrorMessage()).isEqualTo("Give a reason.");
        _setValue(area("Why"), "Left in January");
        _click(_find(Button.class, spec -> spec.withText("Take over")).getLast());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(EvaluationRoutes.of(id));
        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("Sam Whitfield took this over from SUPERINTENDENT C on ")
                        && text.endsWith("Reason: Left in January"));
    }

    @Test
    void what_came_on_paper_later_is_recorded_after_the_receipt() {
        var id = beginning.begin(new BeginEvaluation(
                null, "Kim Duarte", "Technology Coordinator", EvaluationActs.FIRST, null, 0, "Contracted"));
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        cycle.finish(id);
        goTo(EvaluationRoutes.of(id));
        _click(_get(Button.class, spec -> spec.withText("Record what came on paper")));
        _click(_get(Button.class, spec -> spec.withText("Record")));
        _assertNone(Button.class, spec -> spec.withText("Record what came on paper"));
        _click(_get(Button.class, spec -> spec.withText("Record a response")));
        _setValue(area("Response, as it was given"), "Thank you");
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(paragraphs()).contains("Thank you");
    }

    @Test
    void a_paper_receipt_that_came_too_late_to_be_recorded_keeps_its_words(@Autowired ReceiptService receipts) {
        var id = beginning.begin(new BeginEvaluation(
                null, "Kim Duarte", "Technology Coordinator", EvaluationActs.FIRST, null, 0, "Contracted"));
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        var made = cycle.finish(id)
                .editions()
                .getFirst()
                .madeAt()
                .atZone(PostingDesk.ZONE)
                .toLocalDate();
        goTo(EvaluationRoutes.of(id));
        _click(_get(Button.class, spec -> spec.withText("Record what came on paper")));
        _setValue(area("Response, if there is one"), "Thank you");
        receipts.record(id, 1, made, "", made);
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(area("Response, if there is one").getValue()).isEqualTo("Thank you");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("This changed meanwhile, so nothing was recorded."));
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        _get(Button.class, spec -> spec.withText("Record a response"));
    }

    @Test
    void the_years_tell_what_rose() {
        acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        var second = acts.finished(EvaluationActs.SECOND, EvaluationActs.SECOND_LEVELS);

        goTo(EvaluationRoutes.yearsOf(second));

        assertThat(paragraphs()).contains("Overall 2.46 (Developing), then 3.04 (Accomplished): +0.58");
        assertThat(texts()).contains("Raised (5): ", "Unchanged (5): ", "3.04 Accomplished");
    }

    @Test
    void what_evaluations_go_by_is_settled_and_wrong_days_are_named() {
        goTo(EvaluationRoutes.POLICY);
        var closed = area("Days from Monday to Friday on which the district does not work");
        _setValue(closed, "2026-11-26\nThanksgiving Friday");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(closed.getErrorMessage()).isEqualTo("Not a day: Thanksgiving Friday");
        _setValue(closed, "2026-11-26\n11/27/2026");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(policies.terms().closed()).isEqualTo(Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(int level) {
        var levels = (RadioButtonGroup<RubricLevel>)
                _get(RadioButtonGroup.class, spec -> spec.withClasses("evaluation-levels"));
        var chosen = levels.getListDataView()
                .getItems()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElseThrow();
        _setValue(levels, chosen);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
