package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.WaitingDecision;
import org.ctoportal.authoring.approval.WaitingService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** A second person reads a kit before it is approved, and who applied sees none of it. */
@IntegrationTest
class KitReviewTest {

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitApprovalService approvals;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    SearchService searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    SearchDesk desk;

    @Autowired
    KitDesk kitDesk;

    @Autowired
    PostingDesk postings;

    @Autowired
    WaitingService waiting;

    @Autowired
    ApprovalService documents;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void signIn() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void whoever_approves_kits_can_be_asked() {
        assertThat(approvals.approvers(made().id())).containsExactly("SUPERINTENDENT C");
    }

    @Test
    void who_applied_for_the_position_is_not_asked() {
        var search = desk.begun(district);
        var kit = kits.make(new MakeKit(searches.get(search).document(), KitSpan.EVERY_SKILL));
        assertThat(approvals.approvers(kit)).containsExactly("SUPERINTENDENT C");
        candidates.add(search, new WriteCandidate("Own", districts.emailIn(district, Role.SUPERINTENDENT), "", null));

        assertThat(approvals.approvers(kit)).isEmpty();
    }

    @Asvs(21)
    @Test
    void who_submitted_a_kit_does_not_approve_it() {
        var kit = submitted();

        assertThatExceptionOfType(OwnSubmissionException.class)
                .isThrownBy(() -> approvals.approve(kit.id(), kit.version()));
        districts.actIn(district, Role.SUPERINTENDENT);
        var approved = approvals.approve(kit.id(), kit.version());
        var edition = approvals.edition(
                kit.id(),
                approvals.freeze(kit.id(), approved.version()).standing().editions());
        assertThat(edition)
                .returns("SUPERINTENDENT C", KitEdition::approvedBy)
                .returns("HR C", KitEdition::submittedBy);
    }

    @Asvs(18)
    @Test
    void a_draft_is_not_approved_by_anybody_before_it_is_submitted() {
        var kit = made();

        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> approvals.approve(kit.id(), kit.version()));
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> approvals.approve(kit.id(), kit.version()));
        assertThat(kits.get(kit.id()).standing().isDraft()).isTrue();
    }

    @Test
    void who_keeps_kits_without_approving_them_neither_approves_nor_sends_back() {
        var administrator = districts.panelistIn(district, "Administrator");
        districts.seat(administrator, district, Role.DISTRICT_ADMINISTRATOR);
        var kit = submitted();
        districts.actAs(administrator, district);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> approvals.approve(kit.id(), kit.version()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> approvals.sendBack(kit.id(), kit.version(), "Ask about money"));
    }

    @Test
    void a_submitted_kit_waits_for_whoever_may_approve_it_and_for_nobody_else() {
        var kit = submitted();

        assertThat(waiting.list(10)).isEmpty();
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(waiting.list(10))
                .singleElement()
                .returns(InterviewKitRoutes.editorOf(kit.id()), WaitingDecision::path)
                .returns("HR C", WaitingDecision::submittedBy);
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThat(waiting.list(10)).isEmpty();
        districts.actInSecond(Role.SUPERINTENDENT);
        assertThat(waiting.list(10)).noneMatch(one -> one.label().equals("interviewKit.waiting"));
    }

    @Test
    void what_is_approved_or_sent_back_waits_no_more() {
        var kit = submitted();
        districts.actIn(district, Role.SUPERINTENDENT);
        approvals.sendBack(kit.id(), kit.version(), "Ask about money");
        assertThat(waiting.list(10)).isEmpty();

        kitDesk.approved(district, kit.id());
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(waiting.list(10)).isEmpty();
    }

    @Test
    void a_kit_waits_beside_documents_the_longest_waiting_first() {
        var first = submitted(Role.SUPERINTENDENT);
        documents.submit(descriptions.draft(CedarHollow.answers()), "");
        districts.actIn(district, Role.HR);
        var both = waiting.list(10);

        assertThat(both).hasSize(2).extracting(WaitingDecision::submittedAt).isSorted();
        assertThat(both).first().returns(InterviewKitRoutes.editorOf(first.id()), WaitingDecision::path);
        assertThat(waiting.list(1)).hasSize(1);
    }

    @Test
    void nothing_of_a_submitted_kit_changes() {
        var kit = submitted();
        var write = new WriteKit(kit.title(), kit.content());

        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> kits.change(kit.id(), kit.version(), write));
        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> approvals.reopen(kit.id(), kit.version(), "To change it"));
    }

    @Test
    void another_sends_it_back_only_with_words() {
        var kit = submitted();
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> approvals.sendBack(kit.id(), kit.version(), " "));
        assertThat(approvals
                        .sendBack(kit.id(), kit.version(), "Ask about money")
                        .standing())
                .returns(KitStatus.DRAFT, KitStanding::status)
                .returns("Ask about money", KitStanding::remark)
                .returns(null, KitStanding::submission);
    }

    /** Scenario S3.5. */
    @Test
    void a_kit_with_a_prohibited_word_is_not_submitted() {
        var made = made();
        var kit = kits.change(made.id(), made.version(), new WriteKit("Are you married?", made.content()));

        assertThatExceptionOfType(RefusedKitException.class)
                .isThrownBy(() -> approvals.submit(kit.id(), kit.version()));
    }

    @Test
    void the_linter_reads_the_title_the_anchors_and_the_reason_for_the_weights() {
        var made = made();
        var code = made.kit().questions().getFirst().code();
        var content = made.content()
                .replacing(
                        code, made.kit().questions().getFirst(), List.of(new Anchor(1, "Which church do you attend?")))
                .with(made.kit().weighed(made.kit().weights(), "Are you married?"));
        var check = kits.change(made.id(), made.version(), new WriteKit("How old are you?", content))
                .check();

        assertThat(check.lint().about(KitLint.TITLE)).hasSize(1);
        assertThat(check.lint().about(KitLint.REASON)).hasSize(1);
        assertThat(check.lint().about(code)).hasSize(1);
        assertThat(check.unanchored()).containsExactly(code);
    }

    /** Questions, follow-ups, example answers, exercises and reference questions. */
    @Test
    void every_word_that_is_shipped_passes() {
        var made = made();
        var all = made.content()
                .with(made.offered())
                .with(made.kit().weighed(WeightBasis.FRAMEWORK, made.framework(), ""));

        var check = kits.change(made.id(), made.version(), new WriteKit(made.title(), all))
                .check();

        assertThat(check.lint().remarks()).isEmpty();
        assertThat(check.unanchored()).isEmpty();
    }

    @Test
    void who_applied_for_the_position_finds_no_kit_of_it() {
        var search = desk.begun(district);
        var kit = kits.make(new MakeKit(searches.get(search).document(), KitSpan.EVERY_SKILL));
        candidates.add(search, new WriteCandidate("Own", districts.emailIn(district, Role.SUPERINTENDENT), "", null));
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThat(kits.list(PageRequest.of(0, 10))).isEmpty();
        districts.actIn(district, Role.HR);
        approvals.submit(kit, kits.get(kit).version());
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(waiting.list(10)).isEmpty();
        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> kits.get(kit));
        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> approvals.editions(kit));
        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> approvals.approve(kit, 0));
    }

    private InterviewKitDetails made() {
        return kits.get(kits.make(new MakeKit(descriptions.draft(CedarHollow.answers()), KitSpan.EVERY_SKILL)));
    }

    private InterviewKitDetails submitted() {
        return submitted(Role.HR);
    }

    private InterviewKitDetails submitted(Role role) {
        var kit = made();
        postings.approve(district, kit.origin().document());
        districts.actIn(district, role);
        return approvals.submit(kit.id(), kit.version());
    }
}
