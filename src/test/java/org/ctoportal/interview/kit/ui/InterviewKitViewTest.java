package org.ctoportal.interview.kit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.KitStatus;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.WeightBasis;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Interview kits on the screen; the numbers are those of scenario S3. */
class InterviewKitViewTest extends ViewTest {

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitApprovalService approvals;

    @Autowired
    JobDescriptionService descriptions;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
    }

    /** Scenario S3.1. */
    @Test
    void one_click_makes_a_whole_kit_of_an_hour() {
        descriptions.draft(CedarHollow.answers());
        goTo(InterviewKitRoutes.LIST);
        assertThat(_get(H2.class).getText()).isEqualTo("No interview kits yet");
        click("New interview kit");
        click("Make the kit");

        assertThat(_get(H1.class).getText()).isEqualTo("Chief Technology Officer");
        assertThat(texts(Span.class)).contains("60 min", "10 of 10", "100%");
        assertThat(_find(QuestionCard.class)).hasSize(10);
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Nothing stands against approval"));
    }

    @Test
    void without_a_job_description_it_is_said_what_to_do_first() {
        goTo(InterviewKitRoutes.LIST);

        assertThat(_get(Anchor.class, one -> one.withText("Write a job description"))
                        .getHref())
                .isEqualTo("job-descriptions/new");
        _assertNone(Button.class, one -> one.withText("New interview kit"));
    }

    @Test
    void a_question_goes_up_and_down_by_its_buttons_and_keeps_the_focus() {
        var id = edit();
        var codes = codes(id);
        button("Ask " + codes.get(1) + " earlier").click();

        assertThat(codes(id)).startsWith(codes.get(1), codes.get(0));
        assertThat(_get(
                                Button.class,
                                one -> one.withPredicate(named -> ("Ask " + codes.get(1) + " earlier")
                                        .equals(named.getAriaLabel().orElse(""))))
                        .isEnabled())
                .isFalse();
    }

    /** Scenario S3.3. */
    @Test
    void without_a_question_the_weights_of_the_framework_are_normalized_by_a_button() {
        var id = edit();
        weigh(WeightBasis.FRAMEWORK);
        var last = codes(id).getLast();
        button("Remove question " + last).click();

        assertThat(texts(Paragraph.class)).contains("The weights add up to 93.00, not to 100.");
        assertThat(texts(Span.class)).contains("93%", "9 of 10");
        click("Normalize to 100");
        assertThat(kits.get(id).kit().weights().addUp()).isTrue();
        assertThat(texts(Span.class)).contains("16.13%", "10.75%", "12.90%", "9.68%", "7.53%", "100%");
    }

    @Test
    void an_empty_place_is_one_click_from_filled() {
        var id = edit();
        var last = codes(id).getLast();
        button("Remove question " + last).click();
        var fill = _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Add DM-"))
                .toList();
        assertThat(fill).isNotEmpty();
        _click(fill.getFirst());

        assertThat(kits.get(id).check().coverage().isWhole()).isTrue();
        assertThat(kits.get(id).kit().weights().addUp()).isTrue();
        assertThat(texts(Span.class)).contains("10 of 10");
    }

    @Test
    void own_weights_want_a_reason_before_approval() {
        var id = edit();
        weigh(WeightBasis.OWN);
        var first = _find(
                        TextField.class,
                        field -> field.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith("Weight in percent of 1.")))
                .getFirst();
        _setValue(first, "12");
        _setValue(
                _find(
                                TextField.class,
                                field -> field.withPredicate(
                                        one -> one.getAriaLabel().orElse("").startsWith("Weight in percent of 2.")))
                        .getFirst(),
                "8");

        assertThat(kits.get(id).check().stops()
                        || !kits.get(id).check().findings().isEmpty())
                .isTrue();
        _setValue(area("Reason for the weights"), "The board asked for leadership first");
        assertThat(kits.get(id).check().findings()).isEmpty();
        assertThat(kits.get(id).kit().weights().addUp()).isTrue();
    }

    @Test
    void a_weight_that_is_none_is_said_at_its_field() {
        edit();
        weigh(WeightBasis.OWN);
        var first = _find(
                        TextField.class,
                        field -> field.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith("Weight in percent of 1.")))
                .getFirst();
        _setValue(first, "a lot");

        assertThat(first.getErrorMessage()).startsWith("A percentage from 0 to 100");
        assertThat(first.getValue()).isEqualTo("a lot");
    }

    /** Scenario S3.4 and S3.5. */
    @Test
    void a_prohibited_question_is_marked_while_it_is_typed_and_stops_approval() {
        var id = edit();
        click("Write a question");
        _setValue(area("Question"), "When did you graduate from high school?");
        assertThat(texts(Span.class)).anyMatch(text -> text.startsWith("May not be asked: age"));
        click("Keep the question");

        assertThat(codes(id)).contains("OWN-1");
        click("Approve");
        confirm();
        assertThat(said()).startsWith("The kit cannot be approved as it is");
        assertThat(kits.get(id).standing().status()).isEqualTo(KitStatus.DRAFT);
    }

    @Test
    void a_question_without_words_is_not_kept() {
        var id = edit();
        click("Write a question");
        click("Keep the question");

        assertThat(area("Question").getErrorMessage()).isEqualTo("Write what is to be asked");
        assertThat(codes(id)).hasSize(10);
    }

    @Test
    void another_question_of_the_framework_takes_the_place() {
        var id = edit();
        var first = codes(id).getFirst();
        _click(_find(Button.class, one -> one.withText("Use another")).getFirst());
        _click(_find(
                        _get(ExchangeDialog.class),
                        Button.class,
                        one -> one.withPredicate(button -> button.getText().startsWith("Use ")))
                .getFirst());

        assertThat(codes(id).getFirst()).isNotEqualTo(first).startsWith(first.substring(0, 2));
        assertThat(kits.get(id).content().anchors().get(codes(id).getFirst())).hasSize(5);
    }

    @Test
    void a_work_sample_is_ticked_and_a_reference_question_written() {
        var id = edit();
        var samples = _find(
                Checkbox.class,
                one -> one.withPredicate(
                        box -> box.getLabel() != null && box.getLabel().startsWith("Brief the board on an outage")));
        _setValue(samples.getFirst(), true);
        click("Write a reference question");
        _setValue(area("Text"), "What did this person build that lasted?");
        click("Add");

        assertThat(kits.get(id).content().materials().workSamples()).hasSize(1);
        assertThat(kits.get(id).content().materials().references()).hasSize(7);
    }

    @Test
    void a_frozen_kit_shows_its_seal_and_can_only_be_reopened_with_a_reason() {
        var id = edit();
        click("Approve");
        confirm();
        click("Freeze");
        confirm();

        assertThat(kits.get(id).standing().status()).isEqualTo(KitStatus.FROZEN);
        assertThat(texts(Span.class))
                .contains("Seal " + approvals.editions(id).getFirst().seal());
        _assertNone(Button.class, one -> one.withText("Write a question"));
        _assertNone(Button.class, one -> one.withText("Edit"));

        click("Change it again");
        click("Make it a draft");
        assertThat(area("Reason for the change").getErrorMessage()).isEqualTo("Write why");
        _setValue(area("Reason for the change"), "A duty was added");
        click("Make it a draft");
        assertThat(kits.get(id).standing().status()).isEqualTo(KitStatus.DRAFT);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_shown_and_said() {
        var id = edit();
        var kit = kits.get(id);
        kits.change(id, kit.version(), new WriteKit("Theirs", kit.content()));
        button("Remove question " + codes(id).getLast()).click();

        assertThat(_get(H1.class).getText()).isEqualTo("Theirs");
        assertThat(said()).startsWith("Somebody else changed the kit");
        assertThat(codes(id)).hasSize(10);
    }

    @Test
    void the_papers_are_offered_as_files() {
        var id = edit();

        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(
                        "interview-kits/" + id.value() + "/papers/kit/pdf",
                        "interview-kits/" + id.value() + "/papers/candidate-sheet/docx",
                        "interview-kits/" + id.value() + "/papers/score-sheet/pdf");
    }

    private InterviewKitId edit() {
        var id = kits.make(new MakeKit(descriptions.draft(CedarHollow.answers()), KitSpan.EVERY_SKILL));
        goTo(InterviewKitRoutes.editorOf(id));
        return id;
    }

    private List<String> codes(InterviewKitId id) {
        return kits.get(id).kit().questions().stream().map(KitQuestion::code).toList();
    }

    @SuppressWarnings("unchecked")
    private static void weigh(WeightBasis basis) {
        _setValue((Select<WeightBasis>) _get(Select.class, one -> one.withLabel("What each question counts")), basis);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, one -> one.withLabel(label));
    }

    private static Button button(String ariaLabel) {
        return _get(
                Button.class,
                one -> one.withPredicate(
                        button -> ariaLabel.equals(button.getAriaLabel().orElse(""))));
    }

    private static void click(String text) {
        _click(_get(Button.class, one -> one.withText(text)));
    }

    private static void confirm() {
        _fireConfirm(_get(ConfirmDialog.class));
    }

    private static String said() {
        return NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively();
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(HasText::getText).toList();
    }
}
