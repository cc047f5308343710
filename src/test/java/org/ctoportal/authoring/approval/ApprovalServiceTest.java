package org.ctoportal.authoring.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.authoring.DamagedRevisionException;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.Blocker.Kind;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class ApprovalServiceTest {

    private static final String KIND = "JOB_DESCRIPTION";
    private static final Change OUR_WORDS = new Change.Reword("JD-SERVICE", "", "We serve.");
    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    ApprovalService approvals;

    @Autowired
    DecisionService decisions;

    @Autowired
    RemarkService remarks;

    @Autowired
    ReviewService reviews;

    @Autowired
    ApprovalHistoryService history;

    @Autowired
    ApprovalRouteService routes;

    @Autowired
    RevisionService revisions;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        act(Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void without_any_set_up_human_resources_and_then_the_superintendent_agree() {
        var approval = approvals.submit(id, "Please look at the duties.");

        assertThat(waiting()).isEmpty();
        act(Role.HR);
        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(approval);
            assertThat(one.title()).isEqualTo("Chief Technology Officer");
            assertThat(one.submittedBy()).isEqualTo("SUPERINTENDENT C");
        });
        assertThat(approve(approval, Role.HR)).isEqualTo(ApprovalStatus.IN_REVIEW);
        assertThat(approve(approval, Role.SUPERINTENDENT)).isEqualTo(ApprovalStatus.APPROVED);

        assertThat(waiting()).isEmpty();
        assertThat(history.inForce(id)).hasValueSatisfying(inForce -> {
            assertThat(inForce.number()).isEqualTo(1);
            assertThat(inForce.approvedBy()).containsExactly("HR C, HR", "SUPERINTENDENT C, SUPERINTENDENT");
        });
    }

    @Test
    void what_is_submitted_is_frozen_and_what_is_approved_stays_in_force_while_the_draft_goes_on() {
        var approval = approvals.submit(id, "");
        var frozen = revisions.get(id, 1).composed();
        jobDescriptions.change(id, OUR_WORDS);
        approveByAll(approval);

        assertThat(revisions.get(id, 1).composed()).isEqualTo(frozen);
        assertThat(jobDescriptions.get(id).revision()).isEqualTo(2);
        assertThat(history.inForce(id)).map(ApprovedRevision::number).contains(1);
        act(Role.SUPERINTENDENT);
        approveByAll(approvals.submit(id, ""));
        assertThat(history.approved(id)).extracting(ApprovedRevision::number).containsExactly(1, 2);
    }

    @Test
    void a_draft_with_values_missing_is_not_submitted() {
        jobDescriptions.change(id, Change.SetValues.of("schedule.name", "Administrative Schedule C", ""));

        assertThatThrownBy(() -> approvals.submit(id, ""))
                .isInstanceOfSatisfying(
                        BlockedSubmissionException.class,
                        blocked -> assertThat(blocked.blockers())
                                .contains(new Blocker(Kind.MISSING_VALUE, "Salary schedule")));
        assertThat(revisions.list(id)).isEmpty();
    }

    @Test
    void the_approved_paper_shows_framework_version_day_of_approval_and_revision_whatever_comes_later() {
        approveByAll(approvals.submit(id, ""));
        var paper = paper(1);
        act(Role.SUPERINTENDENT);
        jobDescriptions.change(id, OUR_WORDS);
        exports.keep(id);

        assertThat(paper)
                .contains("Approved, revision 1")
                .contains("Approved by HR C, HR; and SUPERINTENDENT C, SUPERINTENDENT on " + today())
                .contains("Revision 1. Skills framework version 1.0.0.")
                .contains("Revision history");
        assertThat(paper(1)).isEqualTo(paper);
        assertThat(paper(2)).contains("Draft, revision 2", "Approved by \\_").contains("Revision history");
    }

    @Test
    void the_approved_paper_is_accessible_by_the_standard() throws Exception {
        approveByAll(approvals.submit(id, ""));

        assertThat(PdfUa.violations(
                        exports.export(id, 1, DocumentFormat.PDF, true).bytes()))
                .isEmpty();
    }

    @Test
    void there_is_one_submission_at_a_time_and_none_of_what_is_approved() {
        var approval = approvals.submit(id, "");
        assertBlocked(Kind.IN_REVIEW);
        approveByAll(approval);

        act(Role.SUPERINTENDENT);
        assertBlocked(Kind.NOTHING_NEW);
    }

    @Test
    void the_plan_says_what_stands_in_the_way_and_who_will_be_asked() {
        assertThat(approvals.plan(id).blockers()).isEmpty();
        assertThat(approvals.plan(id).route().stages()).hasSize(2);
        approvals.submit(id, "");

        assertThat(approvals.plan(id).blockers()).extracting(Blocker::kind).containsExactly(Kind.IN_REVIEW);
    }

    @Asvs(18)
    @Test
    void nobody_approves_out_of_turn_or_without_being_asked() {
        var approval = approvals.submit(id, "");

        assertRefused(Reason.NOT_YOUR_TURN, () -> approve(approval, Role.SUPERINTENDENT));
        assertRefused(Reason.NOT_YOUR_TURN, () -> approve(approval, Role.BOARD_SECRETARY));
    }

    @Test
    void the_name_is_typed_by_the_person_themselves() {
        var approval = approvals.submit(id, "");
        act(Role.HR);

        assertRefused(Reason.NAME, () -> decisions.decide(approval, new Decide(Verdict.APPROVED, "Somebody", "")));
        assertThat(decisions.decide(approval, new Decide(Verdict.APPROVED, "  hr  C ", "")))
                .isEqualTo(ApprovalStatus.IN_REVIEW);
    }

    @Asvs(21)
    @Test
    void those_who_drafted_are_not_the_only_ones_to_approve() {
        routes.choose(KIND, new Route(List.of(Stage.ofAll(Signer.of(Party.of(Role.SUPERINTENDENT))))));

        assertBlocked(Kind.NO_OTHER_PERSON);
        act(Role.HR);
        jobDescriptions.change(id, OUR_WORDS);
        assertBlocked(Kind.NO_OTHER_PERSON);
        routes.forget(KIND);
        assertThat(approvals.plan(id).blockers()).isEmpty();
    }

    @Test
    void once_approved_those_who_drafted_are_forgotten() {
        approveByAll(approvals.submit(id, ""));
        routes.choose(KIND, new Route(List.of(Stage.ofAll(Signer.of(Party.of(Role.SUPERINTENDENT))))));
        act(Role.HR);
        jobDescriptions.change(id, OUR_WORDS);

        assertThat(approve(approvals.submit(id, ""), Role.SUPERINTENDENT)).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void changes_asked_for_go_back_to_the_drafter_and_must_be_answered_before_it_is_submitted_again() {
        var approval = approvals.submit(id, "");
        act(Role.HR);
        assertRefused(Reason.NO_REMARK, () -> decide(approval, Verdict.CHANGES_REQUESTED, ""));
        var onClause = remarks.add(approval, "JD-SERVICE", "Whom do we serve?");
        assertThat(decide(approval, Verdict.CHANGES_REQUESTED, "And say more on data."))
                .isEqualTo(ApprovalStatus.CHANGES_REQUESTED);

        act(Role.SUPERINTENDENT);
        assertThat(approvals.plan(id).blockers())
                .containsExactly(
                        new Blocker(Kind.OPEN_REMARK, "Whom do we serve?"),
                        new Blocker(Kind.OPEN_REMARK, "And say more on data."));
        jobDescriptions.change(id, OUR_WORDS);
        remarks.settle(onClause);
        remarks.answer(history.of(id).getFirst().remarks().get(1).id(), "The framework says it in DM-R1.");

        assertThat(approvals.plan(id).blockers()).isEmpty();
        approveByAll(approvals.submit(id, ""));
        assertThat(history.inForce(id)).map(ApprovedRevision::number).contains(2);
    }

    @Test
    void a_remark_of_somebody_who_agreed_all_the_same_is_in_nobodys_way() {
        var approval = approvals.submit(id, "");
        act(Role.HR);
        remarks.add(approval, "", "Fine, but long.");
        approveByAll(approval);
        act(Role.SUPERINTENDENT);
        jobDescriptions.change(id, OUR_WORDS);

        assertThat(approvals.plan(id).blockers()).isEmpty();
    }

    @Test
    void whoever_neither_wrote_a_remark_nor_drafts_does_not_settle_it() {
        var approval = approvals.submit(id, "");
        act(Role.HR);
        var remark = remarks.add(approval, "", "Too long.");

        act(Role.BOARD_SECRETARY);
        assertThatThrownBy(() -> remarks.settle(remark)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_declines_says_why_and_ends_it() {
        var approval = approvals.submit(id, "");
        act(Role.HR);

        assertRefused(Reason.NO_REMARK, () -> decide(approval, Verdict.DECLINED, " "));
        assertThat(decide(approval, Verdict.DECLINED, "The position was not budgeted."))
                .isEqualTo(ApprovalStatus.DECLINED);
        assertRefused(Reason.CLOSED, () -> approve(approval, Role.SUPERINTENDENT));
        assertThat(history.inForce(id)).isEmpty();
    }

    @Test
    void a_submission_can_be_withdrawn_and_made_again() {
        var approval = approvals.submit(id, "");
        approvals.withdraw(approval);

        assertRefused(Reason.CLOSED, () -> approve(approval, Role.HR));
        act(Role.HR);
        assertThat(waiting()).isEmpty();
        assertRefused(Reason.CLOSED, () -> approvals.withdraw(approval));
        assertThat(approvals.plan(id).blockers()).isEmpty();
    }

    @Test
    void somebody_signs_on_behalf_of_another_and_it_is_recorded() {
        routes.choose(
                KIND,
                new Route(List.of(
                        Stage.ofAll(Signer.of(Party.of(Role.HR))),
                        Stage.ofAll(new Signer(Party.of(Role.SUPERINTENDENT), Party.of(Role.BOARD_SECRETARY))))));
        var approval = approvals.submit(id, "");
        approve(approval, Role.HR);
        act(Role.BOARD_SECRETARY);

        assertThat(reviews.get(approval).hand()).isEqualTo(Hand.ON_BEHALF);
        assertThat(approve(approval, Role.BOARD_SECRETARY)).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(history.approved(id).getFirst().approvedBy())
                .containsExactly(
                        "HR C, HR",
                        "BOARD_SECRETARY C, BOARD_SECRETARY (on behalf of SUPERINTENDENT C, SUPERINTENDENT)");
    }

    @Test
    void what_is_under_way_keeps_the_route_it_began_with() {
        var approval = approvals.submit(id, "");
        routes.choose(KIND, new Route(List.of(Stage.ofAll(Signer.of(Party.of(Role.BOARD_SECRETARY))))));

        approveByAll(approval);
        assertThat(history.inForce(id)).isPresent();
    }

    @Test
    void the_card_shows_the_whole_at_first_and_then_only_what_changed_since_the_revision_in_force() {
        var first = approvals.submit(id, "");
        assertThat(reviews.get(first).shown().sections()).hasSizeGreaterThan(10);
        assertThat(reviews.get(first).since()).isNull();
        approveByAll(first);
        act(Role.SUPERINTENDENT);
        jobDescriptions.change(id, OUR_WORDS);
        var second = approvals.submit(id, "");

        act(Role.HR);
        assertThat(reviews.get(second).since()).isEqualTo(1);
        assertThat(reviews.get(second).hand()).isEqualTo(Hand.OWN);
        assertThat(reviews.get(second).shown().changes())
                .extracting(ClauseChange::code)
                .containsExactly("JD-SERVICE");
    }

    @Test
    void a_step_that_asks_more_people_than_there_are_is_not_begun() {
        routes.choose(KIND, new Route(List.of(Stage.ofAll(Signer.of(Party.of(Role.HR)), Signer.of(humanResources())))));

        assertBlocked(Kind.NOBODY_TO_SIGN);
    }

    @Test
    void whoever_could_sign_at_two_places_leaves_others_the_one_they_can() {
        routes.choose(
                KIND,
                new Route(List.of(Stage.ofAll(
                        new Signer(Party.of(Role.HR), Party.of(Role.BOARD_SECRETARY)), Signer.of(humanResources())))));
        var approval = approvals.submit(id, "");

        assertThat(approve(approval, Role.HR)).isEqualTo(ApprovalStatus.IN_REVIEW);
        assertThat(approve(approval, Role.BOARD_SECRETARY)).isEqualTo(ApprovalStatus.APPROVED);
    }

    private Party humanResources() {
        return Party.of(districts.personIn(district, Role.HR), "HR C");
    }

    @Test
    void a_revision_is_kept_as_it_is_by_the_database_while_a_submission_hangs_on_it() {
        approveByAll(approvals.submit(id, ""));

        assertThatThrownBy(() -> database.sql("delete from document_revision where document_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("update document_revision set number = 7 where document_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void words_of_a_revision_that_were_changed_behind_the_portals_back_are_never_shown() {
        approveByAll(approvals.submit(id, ""));
        database.sql("update document_revision set composed = replace(composed, 'Technology', 'Technical')"
                        + " where document_id = ?")
                .param(id.value())
                .update();

        assertThatThrownBy(() -> revisions.get(id, 1)).isInstanceOf(DamagedRevisionException.class);
    }

    @Test
    void an_approval_while_the_drafter_keeps_the_next_revision_stops_neither() throws Exception {
        var approval = approvals.submit(id, "");
        approve(approval, Role.HR);
        act(Role.SUPERINTENDENT);
        jobDescriptions.change(id, OUR_WORDS);

        assertThat(atOnce(() -> approve(approval, Role.SUPERINTENDENT), () -> {
                    act(Role.HR);
                    return exports.keep(id);
                }))
                .containsExactlyInAnyOrder("APPROVED", "2");
        act(Role.HR);
        assertThat(history.inForce(id)).map(ApprovedRevision::number).contains(1);
    }

    @Asvs(20)
    @Test
    void of_two_decisions_at_the_same_instant_each_counts_once() throws Exception {
        routes.choose(
                KIND,
                new Route(
                        List.of(Stage.ofAll(Signer.of(Party.of(Role.HR)), Signer.of(Party.of(Role.BOARD_SECRETARY))))));
        var approval = approvals.submit(id, "");

        assertThat(atOnce(
                        () -> approve(approval, Role.HR),
                        () -> approve(approval, Role.BOARD_SECRETARY),
                        () -> approve(approval, Role.HR)))
                .containsExactlyInAnyOrder("IN_REVIEW", "APPROVED", "refused");
        assertThat(history.inForce(id)).isPresent();
    }

    @Asvs(20)
    @Test
    void a_draft_submitted_twice_at_the_same_instant_is_submitted_once() throws Exception {
        Callable<Object> submit = () -> {
            act(Role.SUPERINTENDENT);
            return approvals.submit(id, "").getClass().getSimpleName();
        };

        assertThat(atOnce(submit, submit)).containsExactlyInAnyOrder("ApprovalId", "refused");
        assertThat(history.of(id)).hasSize(1);
    }

    @Test
    void of_two_who_choose_the_route_in_the_same_instant_both_are_heard() throws Exception {
        Callable<Object> choice = () -> {
            act(Role.SUPERINTENDENT);
            routes.choose(KIND, new Route(List.of(Stage.ofAll(Signer.of(Party.of(Role.BOARD_SECRETARY))))));
            return "chosen";
        };

        assertThat(atOnce(choice, choice)).containsOnly("chosen");
    }

    @Test
    void another_district_neither_sees_nor_decides_anything() {
        var approval = approvals.submit(id, "");
        act(Role.HR);
        var remark = remarks.add(approval, "", "Ours.");
        var stranger = districts.another(Map.of());
        districts.actIn(stranger, Role.HR);

        assertThat(waiting()).isEmpty();
        assertThat(history.of(id)).isEmpty();
        Stream.<ThrowingCallable>of(
                        () -> reviews.get(approval),
                        () -> decide(approval, Verdict.APPROVED, ""),
                        () -> approvals.withdraw(approval),
                        () -> remarks.add(approval, "", "Theirs."),
                        () -> remarks.answer(remark, "Theirs."),
                        () -> remarks.settle(remark))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(ApprovalNotFoundException.class));
    }

    @Test
    void nobody_of_another_district_is_put_on_a_route() {
        var foreign =
                new Route(List.of(Stage.ofAll(Signer.of(Party.of(districts.personIn(district, Role.HR), "HR C")))));
        routes.choose(KIND, foreign);
        districts.actIn(districts.another(Map.of()), Role.SUPERINTENDENT);

        assertThatThrownBy(() -> routes.choose(KIND, foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThat(routes.of(KIND)).isNotEqualTo(foreign);
    }

    private String paper(int revision) {
        return new String(
                exports.export(id, revision, DocumentFormat.MARKDOWN, false).bytes(), StandardCharsets.UTF_8);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago"))
                .format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US));
    }

    private void act(Role role) {
        districts.actIn(district, role);
    }

    private List<ApprovalSummary> waiting() {
        return reviews.waiting(ALL);
    }

    private ApprovalStatus approve(ApprovalId approval, Role role) {
        act(role);
        return decisions.decide(approval, new Decide(Verdict.APPROVED, role.name() + " C", ""));
    }

    private void approveByAll(ApprovalId approval) {
        approve(approval, Role.HR);
        assertThat(approve(approval, Role.SUPERINTENDENT)).isEqualTo(ApprovalStatus.APPROVED);
    }

    private ApprovalStatus decide(ApprovalId approval, Verdict verdict, String note) {
        return decisions.decide(approval, new Decide(verdict, "HR C", note));
    }

    private void assertBlocked(Kind kind) {
        assertThatThrownBy(() -> approvals.submit(id, ""))
                .isInstanceOfSatisfying(
                        BlockedSubmissionException.class,
                        blocked -> assertThat(blocked.blockers())
                                .extracting(Blocker::kind)
                                .containsExactly(kind));
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedDecisionException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** What each call brings when all begin together. */
    @SafeVarargs
    private static List<String> atOnce(Callable<Object>... calls) throws Exception {
        var together = new CyclicBarrier(calls.length);
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            var running = Stream.of(calls)
                    .map(call -> threads.submit(() -> {
                        together.await();
                        try {
                            return String.valueOf(call.call());
                        } catch (RefusedDecisionException | BlockedSubmissionException e) {
                            return "refused";
                        } finally {
                            SecurityContextHolder.clearContext();
                        }
                    }))
                    .toList();
            var results = new java.util.ArrayList<String>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
