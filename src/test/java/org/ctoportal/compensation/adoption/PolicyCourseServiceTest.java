package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.award.AdoptedPolicy;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.PolicyClosedException;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of a policy the board has adopted. */
@IntegrationTest
@Tag("once")
class PolicyCourseServiceTest {

    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 7, 1);
    private static final LocalDate MEETING = LocalDate.of(2027, 6, 14);
    private static final LocalDate NEXT = LocalDate.of(2027, 7, 1);
    private static final Vote VOTE = new Vote(5, 1, 0, 1);

    @Autowired
    PolicyCourseService courses;

    @Autowired
    AdoptionService adoption;

    @Autowired
    BoardService board;

    @Autowired
    PolicyService policies;

    @Autowired
    PolicyInForceService inForce;

    @Autowired
    CostModelService costs;

    @Autowired
    PolicyReminders reminders;

    @Autowired
    MatterMail letters;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ApplicationContext portal;

    private DistrictId district;
    private PolicyId id;

    @BeforeEach
    void adopt() {
        district = districts.another(CedarHollow.facts());
        id = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(district, EFFECTIVE);
        clock.goTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void reset() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void a_revision_is_drafted_beside_the_policy_in_force_and_takes_its_place_on_its_day() {
        assertThatExceptionOfType(PolicyClosedException.class)
                .isThrownBy(() -> policies.change(id, SetValues.of("amount", "3000", "3500")));
        var begun = courses.revise(id);
        assertThat(begun.state().revisions().getLast().number()).isEqualTo("1.1");
        assertThat(adoption.lines(List.of(id)).get(id)).satisfies(line -> {
            assertThat(line.status()).isEqualTo(AdoptionStatus.UNDER_REVIEW);
            assertThat(line.version()).isEqualTo("1.0");
            assertThat(line.draft()).isEqualTo("1.1");
            assertThat(line.inForce()).isTrue();
        });

        policies.change(id, SetValues.of("amount", "3000", "3500"));
        assertThat(stipend(inForce.findAdopted(id).orElseThrow())).isEqualTo(Money.of("3000"));
        assertThat(adoption.redlineToDraft(id, begun.adopted(1).orElseThrow().documentRevision())
                        .onlyChanges()
                        .changes()
                        .map(change -> change.code()))
                .contains("CP-STIPEND");
        var adopted = adoptRevision();

        assertThat(adopted.versions())
                .extracting(
                        line -> line.version().number() + " " + line.version().kind())
                .endsWith("1.0 ADOPTED", "1.1 DRAFT", "1.2 AMENDED", "1.3 LEGAL", "1.4 FIRST_READING", "2.0 ADOPTED");
        assertThat(stipend(inForce.on(NEXT.minusDays(1)).getFirst())).isEqualTo(Money.of("3000"));
        assertThat(stipend(inForce.on(NEXT).getFirst())).isEqualTo(Money.of("3500"));
        assertThat(inForce.during(id, EFFECTIVE, NEXT))
                .extracting(PolicyInForce::version, PolicyInForce::until)
                .containsExactly(tuple("1.0", NEXT.minusDays(1)), tuple("2.0", null));
        assertThat(inForce.on(EFFECTIVE).getFirst().read().terms().lastMonth()).contains(YearMonth.of(2027, 6));
    }

    @Test
    void a_dropped_revision_leaves_the_words_in_force_and_its_versions_in_the_history() {
        courses.revise(id);
        policies.change(id, SetValues.of("amount", "3000", "9000"));

        var dropped = courses.drop(id, "No money for it");

        assertThat(policies.get(id).content().value("amount")).isEqualTo("3000");
        assertThat(policies.get(id).open()).isFalse();
        assertThat(dropped.course().status(dropped.today())).isEqualTo(AdoptionStatus.EFFECTIVE);
        assertThat(dropped.versions())
                .extracting(line -> line.version().number())
                .endsWith("1.0", "1.1", "1.2");
        assertThat(courses.revise(id).state().revisions().getLast().number()).isEqualTo("1.3");
    }

    @Test
    void what_counsel_approved_is_dropped_by_the_board_alone_and_its_comments_are_settled_with_it() {
        courses.revise(id);
        policies.change(id, SetValues.of("amount", "3000", "3500"));
        costs.keep(id);
        as(Role.BOARD_SECRETARY, MEETING);
        board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, MEETING, "3,500 instead of 3,000"));
        var window = new CommentWindow(MEETING, NEXT);
        board.plan(id, new PlanAdoption(AdoptionRules.USUAL, null, null, window, ""));
        adoption.comment(id, new RecordComment(MEETING, "A parent", "Please pay teachers too."));
        as(Role.SUPERINTENDENT, MEETING);
        board.approveForLaw(id);
        as(Role.HR, MEETING);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> courses.drop(id, "No money for it"));
        as(Role.BOARD_SECRETARY, MEETING);
        board.giveBack(id, "Counsel is to see it anew");
        as(Role.HR, MEETING);

        courses.drop(id, "No money for it");

        var again = courses.revise(id);
        assertThat(again.unsettled()).isEmpty();
        assertThat(again.comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.answer()).isEqualTo("No money for it"));
    }

    @Test
    void of_two_who_record_that_the_board_renewed_it_one_does() throws Exception {
        as(Role.BOARD_SECRETARY, MEETING);
        districts.signOut();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(Role.BOARD_SECRETARY, Role.SUPERINTENDENT)
                    .map(role -> threads.submit(() -> renewed(role, start)))
                    .toList();

            var kept = new ArrayList<Boolean>();
            for (var each : running) {
                kept.add(each.get());
            }
            assertThat(kept).containsExactlyInAnyOrder(true, false);
        }
        as(Role.HR, MEETING);
        assertThat(adoption.get(id).course().decisions()).hasSize(1);
    }

    private boolean renewed(Role role, CyclicBarrier start) throws Exception {
        districts.actIn(district, role);
        try {
            start.await();
            courses.decide(id, decision(DecisionKind.RENEWED, MEETING, NEXT));
            return true;
        } catch (AdoptionRefusedException e) {
            return false;
        } finally {
            districts.signOut();
        }
    }

    @Test
    void a_retired_policy_pays_nothing_from_its_day_on_and_is_not_revised() {
        as(Role.BOARD_SECRETARY, MEETING);
        courses.decide(
                id,
                new DecideOnPolicy(DecisionKind.RETIRED, MEETING, NEXT, "The fund ends", "7.C", "Ortiz", "Lind", VOTE));

        assertThat(inForce.on(NEXT.minusDays(1))).hasSize(1);
        assertThat(inForce.on(NEXT)).isEmpty();
        assertThat(adoption.get(id).course().decisions())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("The fund ends"));
        as(Role.HR, NEXT);
        assertThatExceptionOfType(AdoptionRefusedException.class).isThrownBy(() -> courses.revise(id));
        assertThat(adoption.get(id).course().status(NEXT)).isEqualTo(AdoptionStatus.RETIRED);
    }

    @Test
    void a_revision_retired_before_its_day_leaves_the_terms_in_force_until_then() {
        courses.revise(id);
        policies.change(id, SetValues.of("amount", "3000", "3500"));
        adoptRevision();
        courses.decide(
                id,
                new DecideOnPolicy(DecisionKind.RETIRED, MEETING, NEXT, "The fund ends", "7.C", "Ortiz", "Lind", VOTE));

        for (var day : List.of(MEETING, NEXT)) {
            clock.goTo(day);
            assertThat(inForce.findAdopted(id).orElseThrow()).satisfies(terms -> {
                assertThat(terms.version()).isEqualTo("1.0");
                assertThat(terms.until()).isEqualTo(NEXT.minusDays(1));
            });
            assertThat(inForce.during(id, EFFECTIVE, NEXT.plusYears(1)))
                    .extracting(PolicyInForce::version)
                    .containsExactly("1.0");
        }
    }

    @Test
    void those_who_review_policies_get_a_letter_120_and_30_days_before_and_the_list_marks_what_is_overdue() {
        for (var day : List.of("2029-03-02", "2029-03-04", "2029-03-05", "2029-06-02", "2029-07-02")) {
            clock.goTo(LocalDate.parse(day));
            reminders.remind();
        }

        assertThat(letters.of(new Matter(PolicyReminders.MATTER, id.value())))
                .as("to two people, twice")
                .hasSize(4)
                .allSatisfy(letter -> assertThat(letter.subject())
                        .isEqualTo("Policy 5190 is to be reviewed by Sunday, July 1, 2029"));
        assertThat(adoption.lines(List.of(id)).get(id).reviewOverdue()).isTrue();
        as(Role.BOARD_SECRETARY, LocalDate.of(2029, 7, 9));
        courses.decide(
                id,
                new DecideOnPolicy(
                        DecisionKind.RENEWED,
                        LocalDate.of(2029, 7, 9),
                        LocalDate.of(2032, 7, 1),
                        "It serves",
                        "7.C",
                        "Ortiz",
                        "Lind",
                        VOTE));
        assertThat(adoption.lines(List.of(id)).get(id).reviewOverdue()).isFalse();
    }

    @Test
    void a_review_of_the_next_edition_is_told_though_the_board_renewed_the_one_before() {
        var march = LocalDate.of(2027, 3, 10);
        as(Role.BOARD_SECRETARY, march);
        courses.decide(id, decision(DecisionKind.RENEWED, march, NEXT));
        as(Role.HR, march);
        courses.revise(id);
        policies.change(id, SetValues.of("amount", "3000", "3500"));
        adoptRevision();

        clock.goTo(LocalDate.of(2030, 3, 4));
        reminders.remind();

        assertThat(letters.of(new Matter(PolicyReminders.MATTER, id.value())))
                .extracting(letter -> letter.subject())
                .contains("Policy 5190 is to be reviewed by Monday, July 1, 2030");
    }

    private static DecideOnPolicy decision(DecisionKind kind, LocalDate day, LocalDate takesEffect) {
        return new DecideOnPolicy(kind, day, takesEffect, "It serves", "7.C", "Ortiz", "Lind", VOTE);
    }

    private AdoptionDetails adoptRevision() {
        costs.keep(id);
        as(Role.BOARD_SECRETARY, MEETING);
        board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, MEETING, "3,500 instead of 3,000"));
        as(Role.SUPERINTENDENT, MEETING);
        board.approveForLaw(id);
        as(Role.HR, MEETING);
        costs.keep(id);
        as(Role.BOARD_SECRETARY, MEETING);
        board.tellUnion(id, new UnionNotice(LocalDate.of(2027, 6, 1), ""));
        return board.adopt(
                id,
                new RecordAdoption(
                        Adopt.ordinary(MEETING, VOTE, NEXT).waiving("The budget year begins."),
                        "7.B",
                        "Ortiz",
                        "Lind"));
    }

    private static Money stipend(PolicyInForce policy) {
        PolicyTerms terms = policy.read().terms();
        return terms.all(Recognition.AnnualStipend.class).getFirst().amount();
    }

    private void as(Role role, LocalDate day) {
        clock.goTo(day);
        districts.actIn(district, role);
    }
}
