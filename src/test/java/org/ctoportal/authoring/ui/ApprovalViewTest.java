package org.ctoportal.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovalId;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.ApprovalStatus;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.RemarkService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.tasks.ui.WaitingItemList;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalViewTest extends ViewTest {

    @Autowired
    ApprovalService approvals;

    @Autowired
    DecisionService decisions;

    @Autowired
    RemarkService remarks;

    @Autowired
    ApprovalHistoryService history;

    @Autowired
    JobDescriptionService jobDescriptions;

    private DistrictId district;
    private DocumentId id;
    private ApprovalId approval;

    @BeforeEach
    void submit() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
        approval = approvals.submit(id, "Please look at the duties.");
    }

    @Test
    void whoever_is_asked_finds_it_at_home_and_in_their_list() {
        openIn(district, Role.HR);

        goTo("");
        assertThat(_get(_get(WaitingItemList.class), Anchor.class).getHref())
                .isEqualTo(AuthoringRoutes.approvalOf(approval));
        goTo(AuthoringRoutes.APPROVALS);
        assertThat(_get(_get(WaitingList.class), Anchor.class).getHref())
                .isEqualTo(AuthoringRoutes.approvalOf(approval));
    }

    @Test
    void whoever_is_not_asked_is_told_that_nothing_waits_and_can_read_but_not_decide() {
        openIn(district, Role.BOARD_SECRETARY);

        goTo(AuthoringRoutes.APPROVALS);
        assertThat(_get(H2.class, spec -> spec.withText("Nothing waits for you")))
                .isNotNull();
        goTo(AuthoringRoutes.approvalOf(approval));
        assertThat(_find(H3.class)).isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("Approve"));
    }

    @Test
    void the_first_time_the_whole_text_is_shown() {
        open(Role.HR);

        assertThat(paragraphs()).contains("Nothing was approved before, so this is the whole text.");
        assertThat(paragraphs()).contains("Please look at the duties.");
        assertThat(_find(H3.class)).hasSizeGreaterThan(40);
    }

    @Test
    void later_only_what_changed_is_shown() {
        approve(Role.HR);
        approve(Role.SUPERINTENDENT);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
        approval = approvals.submit(id, "");
        open(Role.HR);

        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Changed since revision 1, which is in force:"));
        assertThat(_find(H3.class)).hasSizeLessThan(4);
    }

    @Test
    void an_approval_is_signed_with_the_typed_name() {
        open(Role.HR);
        _click(button("Approve"));

        _click(inDialog("Approve"));
        assertThat(name().getErrorMessage()).isEqualTo("Type your name as it stands in your account.");
        _setValue(name(), "HR C");
        _click(inDialog("Approve"));

        _assertNone(DecisionDialog.class);
        _assertNone(Button.class, spec -> spec.withText("Approve"));
        assertThat(history.of(id).getFirst().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.signature()).isEqualTo("HR C, HR"));
    }

    @Test
    void the_last_one_reads_that_it_is_in_force() {
        approve(Role.HR);
        open(Role.SUPERINTENDENT);
        _click(button("Approve"));
        _setValue(name(), "Superintendent C");
        _click(inDialog("Approve"));

        assertThat(paragraphs()).contains("Everybody has agreed. Revision 1 is in force.");
    }

    @Test
    void changes_are_asked_for_with_a_remark_on_a_sentence() {
        open(Role.HR);
        _click(_find(Button.class, spec -> spec.withText("Remark")).getFirst());
        _click(button("Keep the remark"));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write something first.");
        _setValue(_get(TextArea.class), "Name the cabinet.");
        _click(button("Keep the remark"));
        _click(button("Ask for changes"));
        _setValue(name(), "HR C");
        _click(inDialog("Ask for changes"));

        assertThat(history.of(id).getFirst().status()).isEqualTo(ApprovalStatus.CHANGES_REQUESTED);
        assertThat(history.of(id).getFirst().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.clause()).isEqualTo("JD-HEADER"));
    }

    @Test
    void what_is_typed_at_one_sentence_stays_while_a_remark_on_another_is_kept() {
        open(Role.HR);
        _click(_find(Button.class, spec -> spec.withText("Remark")).getFirst());
        _click(_find(Button.class, spec -> spec.withText("Remark")).getFirst());
        _setValue(_find(TextArea.class).getFirst(), "Name the cabinet.");
        _setValue(_find(TextArea.class).getLast(), "Half a thou");
        _click(_find(Button.class, spec -> spec.withText("Keep the remark")).getFirst());

        assertThat(paragraphs()).contains("Name the cabinet.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Half a thou");
    }

    @Test
    void a_remark_on_what_was_withdrawn_meanwhile_is_refused_and_not_lost() {
        open(Role.HR);
        _click(_find(Button.class, spec -> spec.withText("Remark")).getFirst());
        _setValue(_get(TextArea.class), "Name the cabinet.");
        districts.actIn(district, Role.SUPERINTENDENT);
        approvals.withdraw(approval);
        districts.actIn(district, Role.HR);
        _click(button("Keep the remark"));

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Name the cabinet.");
    }

    @Test
    void changes_without_a_word_are_refused_at_the_field() {
        open(Role.HR);
        _click(button("Ask for changes"));
        _setValue(name(), "HR C");
        _click(inDialog("Ask for changes"));

        assertThat(_get(_get(DecisionDialog.class), TextArea.class).getErrorMessage())
                .isEqualTo("Say what it is about.");
    }

    @Test
    void what_was_withdrawn_meanwhile_is_told_and_shown() {
        open(Role.HR);
        _click(button("Approve"));
        _setValue(name(), "HR C");
        districts.actIn(district, Role.SUPERINTENDENT);
        approvals.withdraw(approval);
        districts.actIn(district, Role.HR);
        _click(inDialog("Approve"));

        _assertNone(Button.class, spec -> spec.withText("Approve"));
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Revision 1 was withdrawn by SUPERINTENDENT C."));
    }

    @Test
    void the_drafter_sees_who_is_next_answers_and_submits_again() {
        districts.actIn(district, Role.HR);
        decisions.decide(approval, new Decide(Verdict.CHANGES_REQUESTED, "HR C", "Say more on data."));
        openIn(district, Role.SUPERINTENDENT);
        goTo(JobDescriptionRoutes.editorOf(id));

        var panel = _get(DocumentApproval.class);
        _click(_get(panel, Button.class, spec -> spec.withText("Submit for approval")));
        assertThat(_get(SubmitDialog.class).getElement().getTextRecursively())
                .contains("A remark is neither answered nor settled: Say more on data.");
        _get(SubmitDialog.class).close();
        _click(_get(panel, Button.class, spec -> spec.withText("Answer")));
        _setValue(_get(panel, TextArea.class), "It is in DM-R1.");
        _click(_find(panel, Button.class, spec -> spec.withText("Answer")).getLast());
        _click(_get(panel, Button.class, spec -> spec.withText("Submit for approval")));
        assertThat(_get(SubmitDialog.class).getElement().getTextRecursively()).contains("Human resources (HR C)");
        _click(_get(_get(SubmitDialog.class), Button.class, spec -> spec.withText("Submit for approval")));

        assertThat(panel.getElement().getTextRecursively()).contains("Revision 1 is in review.", "Asked now");
        _click(_get(panel, Button.class, spec -> spec.withText("Withdraw")));
        assertThat(history.of(id).getFirst().status()).isEqualTo(ApprovalStatus.WITHDRAWN);
    }

    @Test
    void what_was_said_with_an_approval_is_read_there_and_at_the_document_ever_after() {
        districts.actIn(district, Role.HR);
        remarks.add(approval, "JD-SERVICE", "Fine, but long.");
        decisions.decide(approval, new Decide(Verdict.APPROVED, "HR C", "Budgeted for July."));
        approve(Role.SUPERINTENDENT);

        openIn(district, Role.SUPERINTENDENT);
        goTo(JobDescriptionRoutes.editorOf(id));
        assertThat(_get(DocumentApproval.class).getElement().getTextRecursively())
                .contains("Budgeted for July.", "Fine, but long.", "Open the review");
        goTo(AuthoringRoutes.approvalOf(approval));
        assertThat(paragraphs()).contains("Budgeted for July.", "Fine, but long.");
        goTo(AuthoringRoutes.revisionsOf(id));
        assertThat(_get(Anchor.class, spec -> spec.withText("Review in which it was approved"))
                        .getHref())
                .isEqualTo(AuthoringRoutes.approvalOf(approval));
    }

    @Test
    void a_remark_on_a_sentence_that_is_not_shown_is_shown_all_the_same() {
        approve(Role.HR);
        approve(Role.SUPERINTENDENT);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
        approval = approvals.submit(id, "");
        districts.actIn(district, Role.HR);
        remarks.add(approval, "JD-HEADER", "Name the cabinet.");

        open(Role.HR);
        assertThat(paragraphs()).contains("Name the cabinet.");
    }

    private void open(Role role) {
        openIn(district, role);
        goTo(AuthoringRoutes.approvalOf(approval));
    }

    private void approve(Role role) {
        districts.actIn(district, role);
        decisions.decide(approval, new Decide(Verdict.APPROVED, role.name() + " C", ""));
    }

    private static java.util.List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(DecisionDialog.class), Button.class, spec -> spec.withText(text));
    }

    private static TextField name() {
        return _get(_get(DecisionDialog.class), TextField.class);
    }
}
