package org.ctoportal.interview.kit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.ui.WaitingList;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.KitStatus;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.tasks.ui.WaitingItemList;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.SearchDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a kit from draft to frozen, on the screen. */
class KitStepsViewTest extends KitScreen {

    @Autowired
    SearchDesk searchDesk;

    @Autowired
    KitDesk kitDesk;

    @Autowired
    SearchService searches;

    @Autowired
    FrozenKitService frozenKits;

    /** Scenario S3.4 and S3.5. */
    @Test
    void a_prohibited_question_is_marked_while_it_is_typed_and_stops_approval() {
        var id = edit();
        click("Write a question");
        _setValue(area("Question"), "When did you graduate from high school?");
        assertThat(texts(Span.class)).anyMatch(text -> text.startsWith("May not be asked: age"));
        click("Keep the question");

        assertThat(codes(id)).contains("OWN-1");
        click("Submit for approval");
        confirm();
        assertThat(drawn()).contains("OWN-1: May not be asked: age");
        assertThat(said()).startsWith("The kit cannot be approved as it is");
        assertThat(kits.get(id).standing().status()).isEqualTo(KitStatus.DRAFT);
    }

    @Test
    void a_frozen_kit_shows_its_seal_and_can_only_be_reopened_with_a_reason() {
        var id = edit();
        kitDesk.approved(district, id);
        goTo(InterviewKitRoutes.editorOf(id));
        click("Freeze");
        confirm();

        assertThat(kits.get(id).standing().status()).isEqualTo(KitStatus.FROZEN);
        assertThat(drawn()).contains("Seal " + approvals.editions(id).getFirst().seal());
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
        remove(codes(id).getLast());

        assertThat(_get(H1.class).getText()).isEqualTo("Theirs");
        assertThat(said()).startsWith("Somebody else changed the kit");
        assertThat(codes(id)).hasSize(10);
    }

    @Test
    void somebody_else_reads_what_was_submitted_and_approves_it() {
        var id = editApproved();
        click("Submit for approval");
        confirm();
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Submitted for approval by HR C"));
        _assertNone(Button.class, one -> one.withText("Approve"));
        _assertNone(Button.class, one -> one.withText("Write a question"));

        openIn(district, Role.SUPERINTENDENT);
        goTo(InterviewKitRoutes.editorOf(id));
        click("Approve");
        confirm();
        click("Freeze");
        confirm();

        assertThat(drawn()).contains("approved by SUPERINTENDENT C", "HR C asked for the approval.");
    }

    @Test
    void a_kit_of_a_draft_says_that_the_job_description_is_approved_first() {
        var id = edit();
        click("Submit for approval");
        confirm();

        assertThat(said()).contains("Have the job description approved first, then submit the kit");
        assertThat(kits.get(id).standing().isDraft()).isTrue();
    }

    @Test
    void the_author_of_a_draft_can_submit_it_and_not_approve_it() {
        edit();

        assertThat(_find(Button.class, one -> one.withText("Submit for approval")))
                .hasSize(1);
        _assertNone(Button.class, one -> one.withText("Approve"));
    }

    @Test
    void who_may_approve_is_told_that_it_is_their_turn_and_who_submitted_it_whom_it_waits_for() {
        var id = editApproved();
        click("Submit for approval");
        confirm();
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.endsWith("Who can approve it: SUPERINTENDENT C."));

        openIn(district, Role.SUPERINTENDENT);
        goTo(InterviewKitRoutes.editorOf(id));
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.contains("It is your turn"));
    }

    @Test
    void a_submitted_kit_is_one_click_from_home_and_from_what_waits() {
        var id = editApproved();
        click("Submit for approval");
        confirm();
        openIn(district, Role.SUPERINTENDENT);

        goTo("");
        var atHome = _get(_get(WaitingItemList.class), Anchor.class);
        goTo(AuthoringRoutes.APPROVALS);
        for (var link : List.of(atHome, _get(_get(WaitingList.class), Anchor.class))) {
            assertThat(link.getText()).isEqualTo("Chief Technology Officer, interview kit");
            assertThat(link.getHref()).isEqualTo(InterviewKitRoutes.editorOf(id));
        }
    }

    @Test
    void who_keeps_kits_without_approving_them_can_only_read_what_somebody_else_submitted() {
        var administrator = districts.panelistIn(district, "Administrator");
        districts.seat(administrator, district, Role.DISTRICT_ADMINISTRATOR);
        var id = editApproved();
        click("Submit for approval");
        confirm();

        openAs(administrator, district);
        goTo(InterviewKitRoutes.editorOf(id));
        _assertNone(Button.class, one -> one.withText("Approve"));
        _assertNone(Button.class, one -> one.withText("Send back"));
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Submitted for approval by HR C"));
    }

    @Test
    void what_is_sent_back_is_a_draft_with_the_words_above_it() {
        var id = editApproved();
        click("Submit for approval");
        confirm();
        openIn(district, Role.SUPERINTENDENT);
        goTo(InterviewKitRoutes.editorOf(id));
        click("Send back");
        click("Send it back");
        assertThat(area("What has to change").getErrorMessage()).isEqualTo("Write why");
        _setValue(area("What has to change"), "Ask about the budget too");
        click("Send it back");

        openIn(district, Role.HR);
        goTo(InterviewKitRoutes.editorOf(id));
        assertThat(texts(Paragraph.class)).contains("Sent back: Ask about the budget too");
        assertThat(kits.get(id).standing().status()).isEqualTo(KitStatus.DRAFT);
    }

    @Test
    void who_submitted_a_kit_takes_it_back_without_a_word() {
        var id = editApproved();
        click("Submit for approval");
        confirm();
        click("Take back");
        confirm();

        assertThat(kits.get(id).standing().isDraft()).isTrue();
        assertThat(_find(Button.class, one -> one.withText("Write a question"))).hasSize(1);
    }

    /** Scenario S3.5. */
    @Test
    void once_the_first_interview_has_started_nothing_can_be_changed() {
        var search = searchDesk.begun(district);
        var made = kits.make(new MakeKit(searches.get(search).document(), KitSpan.EVERY_SKILL));
        var kit = kitDesk.frozen(district, made);
        frozenKits.begin(search);
        goTo(InterviewKitRoutes.editorOf(kit.id()));

        assertThat(texts(Paragraph.class))
                .contains("The first interview has started. Questions, order and weights stay as they are.");
        _assertNone(Button.class, one -> one.withText("Change it again"));
        _assertNone(Button.class, one -> one.withText("Write a question"));
        button("Open question " + codes(kit.id()).getFirst()).click();
        _assertNone(Button.class, one -> one.withText("Edit"));
        assertThat(_get(Select.class, one -> one.withLabel("What each question counts"))
                        .isReadOnly())
                .isTrue();
        assertThat(drawn()).contains("interview-kits/" + kit.id().value() + "/editions/1/papers/kit/pdf");
    }
}
