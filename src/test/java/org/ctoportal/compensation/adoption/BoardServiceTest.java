package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.comparison.RevisionComparisonService;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyClosedException;
import org.ctoportal.compensation.policy.PolicyCost;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The policy of scenario S15 on its way through the board, by its dates. */
@IntegrationTest
class BoardServiceTest {

    private static final LocalDate DRAFTED = LocalDate.of(2026, 7, 6);
    private static final LocalDate APPROVED = LocalDate.of(2026, 7, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 10);
    private static final LocalDate AMENDED = LocalDate.of(2026, 8, 24);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 14);
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 10, 1);
    private static final Vote VOTE = new Vote(5, 1, 0, 1);

    @Autowired
    BoardService board;

    @Autowired
    AdoptionService adoption;

    @Autowired
    PolicyService policies;

    @Autowired
    PolicyInForceService inForce;

    @Autowired
    RevisionComparisonService comparisons;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private PolicyId id;

    @BeforeEach
    void draft() {
        clock.goTo(DRAFTED);
        district = districts.another(CedarHollow.facts());
        as(Role.HR);
        id = policies.begin(new BeginPolicy(
                "5190", "Recognition of National Certification", Set.of(RecognitionCard.STIPEND, RecognitionCard.CAP)));
        policies.change(
                id,
                new SetValues(
                        Map.of(),
                        Map.of("amount", "3000", "annual.cap", "15000", "position.list", "Director of Technology")));
    }

    @AfterEach
    void reset() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void a_policy_is_read_amended_read_again_and_adopted_as_in_s15() {
        refused(AdoptionRefusal.SAME_PERSON, () -> board.approveForLaw(id));
        asCounsel(APPROVED);
        board.approveForLaw(id);
        as(Role.BOARD_SECRETARY, FIRST);
        refused(AdoptionRefusal.NO_COST_MODEL, () -> board.read(id, reading(FIRST)));
        cost(FIRST);
        board.read(id, reading(FIRST));
        clock.goTo(AMENDED);
        assertThatExceptionOfType(AdoptionRefusedException.class)
                .isThrownBy(() -> board.read(id, reading(LocalDate.of(2026, 8, 17))))
                .satisfies(refusal -> assertThat(refusal.earliest()).contains(AMENDED));
        board.read(id, reading(AMENDED));
        as(Role.SUPERINTENDENT, AMENDED);
        policies.change(id, SetValues.of("amount", "3000", "2500"));
        as(Role.BOARD_SECRETARY, AMENDED);
        minutesRefused(Reason.UNCLASSIFIED, () -> board.adopt(id, adoption(AMENDED)));

        var amended = board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, AMENDED, "2,500 instead of 3,000"));

        assertThat(amended.state().readings()).containsExactly(AMENDED);
        assertThat(amended.readings())
                .extracting(ReadingLine::day, ReadingLine::counts)
                .containsExactly(tuple(FIRST, false), tuple(AMENDED, true));
        assertThat(amended.missing()).contains(AdoptionRefusal.COST_MODEL_STALE);
        refused(AdoptionRefusal.COST_MODEL_STALE, () -> board.adopt(id, adoption(AMENDED)));
        cost(AMENDED);
        refused(AdoptionRefusal.NO_LEGAL_APPROVAL, () -> board.adopt(id, adoption(AMENDED)));
        asCounsel(AMENDED);
        board.approveForLaw(id);
        as(Role.BOARD_SECRETARY);
        board.tellUnion(id, new UnionNotice(AMENDED, ""));
        refused(AdoptionRefusal.READINGS_MISSING, () -> board.adopt(id, adoption(AMENDED)));
        clock.goTo(SECOND);

        var adopted = board.adopt(id, adoption(SECOND));

        assertThat(adopted.state().status(SECOND)).isEqualTo(AdoptionStatus.ADOPTED);
        assertThat(adopted.state().nextReview()).isEqualTo("2029-10-01");
        assertThat(adopted.versions())
                .extracting(
                        line -> line.version().number(),
                        line -> line.version().kind().name())
                .containsExactly(
                        tuple("0.1", "DRAFT"),
                        tuple("0.2", "LEGAL"),
                        tuple("0.3", "FIRST_READING"),
                        tuple("0.4", "AMENDED"),
                        tuple("1.0", "ADOPTED"));
        assertThat(adopted.state().isInForce(EFFECTIVE.minusDays(1))).isFalse();
        assertThat(adopted.state().isInForce(EFFECTIVE)).isTrue();
        assertThat(redline(adopted, "CP-STIPEND").getFirst())
                .satisfies(change -> assertThat(change.before()).contains("$3,000"))
                .satisfies(change -> assertThat(change.after()).contains("$2,500"));
        assertThat(redline(adopted, "CP-ADOPTION").getFirst().after())
                .contains("First reading: August 24, 2026. Second reading: September 14, 2026.")
                .contains("Effective: October 1, 2026. Next review: October 1, 2029.");
        assertThat(inForce.on(EFFECTIVE.minusDays(1))).isEmpty();
        assertThat(inForce.on(EFFECTIVE)).singleElement().satisfies(policy -> {
            assertThat(policy.version()).isEqualTo("1.0");
            assertThat(policy.read().terms().all(Recognition.AnnualStipend.class))
                    .containsExactly(new Recognition.AnnualStipend(Money.of("2500")));
            assertThat(policy.read().terms().covers("director of technology", BigDecimal.ONE))
                    .isTrue();
            assertThat(policy.words(PolicyInForce.EFFECTIVE_CLAUSE).orElseThrow())
                    .contains("Effective: October 1, 2026");
        });
        as(Role.HR, SECOND);
        assertThatExceptionOfType(PolicyClosedException.class)
                .isThrownBy(() -> policies.change(id, SetValues.of("amount", "2500", "9000")));
    }

    @Test
    void an_editorial_change_leaves_the_readings_as_they_are() {
        readFirst();
        as(Role.HR, AMENDED);
        policies.change(
                id, SetValues.of("cap.rule", policies.get(id).content().value("cap.rule"), "first come is paid first"));
        as(Role.BOARD_SECRETARY, AMENDED);
        minutesRefused(Reason.UNCLASSIFIED, () -> board.read(id, reading(AMENDED)));

        board.classify(id, new ClassifyChange(Change.EDITORIAL, AMENDED, "shorter words"));

        assertThat(board.adopt(id, adoption(AMENDED)).state().readings()).containsExactly(FIRST, AMENDED);
        assertThat(adoption.get(id).state().status(SECOND)).isEqualTo(AdoptionStatus.ADOPTED);
    }

    @Test
    void other_words_before_the_first_reading_are_approved_for_law_anew() {
        legal();
        as(Role.HR, FIRST);
        policies.change(id, SetValues.of("amount", "3000", "4000"));
        cost(FIRST);
        board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, FIRST, "more"));

        refused(AdoptionRefusal.NO_LEGAL_APPROVAL, () -> board.read(id, reading(FIRST)));
    }

    @Test
    void one_meeting_is_enough_with_a_recorded_reason_only_and_earlier_pay_with_a_motion_only() {
        asCounsel(APPROVED);
        board.approveForLaw(id);
        cost(FIRST);
        as(Role.BOARD_SECRETARY, FIRST);
        refused(
                AdoptionRefusal.NO_UNION_NOTICE,
                () -> board.adopt(
                        id,
                        new RecordAdoption(
                                Adopt.ordinary(FIRST, VOTE, EFFECTIVE).waiving("The window closes"),
                                "7.B",
                                "Ortiz",
                                "Lind")));
        minutesRefused(Reason.TEXT, () -> board.tellUnion(id, new UnionNotice(FIRST, "And none is needed")));
        board.tellUnion(id, new UnionNotice(null, "No agreement covers the position"));
        var early = LocalDate.of(2026, 7, 1);
        refused(AdoptionRefusal.READINGS_MISSING, () -> board.adopt(id, adoption(FIRST)));
        var waived =
                Adopt.ordinary(FIRST, VOTE, early).waiving("The examination window closes before the next meeting");
        refused(AdoptionRefusal.NO_MOTION, () -> board.adopt(id, new RecordAdoption(waived, "7.B", "Ortiz", "Lind")));
        refused(
                AdoptionRefusal.NO_REASON,
                () -> board.adopt(
                        id,
                        new RecordAdoption(
                                Adopt.ordinary(FIRST, VOTE, EFFECTIVE).waiving(" "), "7.B", "Ortiz", "Lind")));

        board.adopt(id, new RecordAdoption(waived.byMotion("Pay the whole fiscal year"), "7.B", "Ortiz", "Lind"));

        assertThat(inForce.findAdopted(id).orElseThrow().read().terms().firstDay())
                .isEqualTo(early);
        assertThat(policies.get(id).composed().find("CP-WAIVER").orElseThrow().text())
                .contains("The examination window closes");
    }

    @Test
    void the_public_comments_on_the_days_for_it_and_nothing_is_adopted_meanwhile() {
        legal();
        cost(FIRST);
        board.plan(
                id,
                new PlanAdoption(
                        new AdoptionRules(2, 14, 4, 3, true),
                        FIRST,
                        AMENDED,
                        new CommentWindow(FIRST.plusDays(1), SECOND.minusDays(1)),
                        "board@cedarhollow.example.org"));
        board.read(id, reading(FIRST));
        clock.goTo(AMENDED);
        adoption.comment(id, new RecordComment(AMENDED, "A parent", "Please pay teachers too."));
        minutesRefused(
                Reason.NO_WINDOW, () -> adoption.comment(id, new RecordComment(SECOND, "A parent", "Too late.")));
        refused(AdoptionRefusal.COMMENTS_OPEN, () -> board.adopt(id, adoption(AMENDED)));
        clock.goTo(SECOND);
        refused(AdoptionRefusal.NO_QUORUM, () -> board.adopt(id, vote(SECOND, new Vote(2, 1, 0, 4))));
        refused(AdoptionRefusal.NO_MAJORITY, () -> board.adopt(id, vote(SECOND, new Vote(3, 3, 0, 1))));

        refused(AdoptionRefusal.COMMENTS_UNSETTLED, () -> board.adopt(id, adoption(SECOND)));
        var comment = adoption.get(id).unsettled().getFirst();
        adoption.answer(id, new AnswerComment(comment.number(), "Another policy is about teachers."));
        refused(
                AdoptionRefusal.NOT_NOW,
                () -> adoption.answer(id, new AnswerComment(comment.number(), "Another answer")));

        assertThat(board.adopt(id, adoption(SECOND)).comments())
                .extracting(CommentLine::author, CommentLine::answer)
                .containsExactly(tuple("A parent", "Another policy is about teachers."));
    }

    private void readFirst() {
        legal();
        cost(FIRST);
        as(Role.BOARD_SECRETARY, FIRST);
        board.read(id, reading(FIRST));
    }

    private void legal() {
        asCounsel(APPROVED);
        board.approveForLaw(id);
        as(Role.BOARD_SECRETARY);
        board.tellUnion(id, new UnionNotice(null, "No agreement covers the position"));
    }

    private void cost(LocalDate day) {
        as(Role.HR, day);
        var amount = new BigDecimal("15000");
        policies.keepCost(id, new PolicyCost(amount, amount, amount, "Business office"));
        as(Role.BOARD_SECRETARY, day);
    }

    private List<ClauseChange> redline(AdoptionDetails details, String clause) {
        var numbers =
                details.versions().stream().map(VersionLine::documentRevision).toList();
        return comparisons
                .between(details.document(), numbers.get(2), numbers.get(4))
                .comparison()
                .changes()
                .filter(change -> change.code().equals(clause))
                .toList();
    }

    private static RecordReading reading(LocalDate day) {
        return new RecordReading(day, "7.B", "Ortiz", "Lind", VOTE);
    }

    private static RecordAdoption adoption(LocalDate day) {
        return vote(day, VOTE);
    }

    private static RecordAdoption vote(LocalDate day, Vote vote) {
        return new RecordAdoption(Adopt.ordinary(day, vote, EFFECTIVE), "7.B", "Ortiz", "Lind");
    }

    private static void refused(AdoptionRefusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(AdoptionRefusedException.class)
                .isThrownBy(step)
                .extracting(AdoptionRefusedException::refusal)
                .isEqualTo(refusal);
    }

    private static void minutesRefused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(RefusedMinutesException.class)
                .isThrownBy(step)
                .extracting(RefusedMinutesException::reason)
                .isEqualTo(reason);
    }

    private void as(Role role, LocalDate day) {
        clock.goTo(day);
        as(role);
    }

    private void asCounsel(LocalDate day) {
        clock.goTo(day);
        var counsel = districts.consultantOf();
        districts.seat(counsel, district, Role.LEGAL_REVIEWER);
        districts.actAs(counsel, district);
    }

    private void as(Role role) {
        districts.actIn(district, role);
    }
}
