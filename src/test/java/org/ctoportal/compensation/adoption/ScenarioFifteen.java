package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.authoring.comparison.RevisionComparisonService;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyCost;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The policy of scenario S15 by its dates, and what its people do with it. */
abstract class ScenarioFifteen {

    static final LocalDate DRAFTED = LocalDate.of(2026, 7, 6);
    static final LocalDate APPROVED = LocalDate.of(2026, 7, 20);
    static final LocalDate FIRST = LocalDate.of(2026, 8, 10);
    static final LocalDate AMENDED = LocalDate.of(2026, 8, 24);
    static final LocalDate SECOND = LocalDate.of(2026, 9, 14);
    static final LocalDate EFFECTIVE = LocalDate.of(2026, 10, 1);
    static final Vote VOTE = new Vote(5, 1, 0, 1);

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

    DistrictId district;
    PolicyId id;

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

    void readFirst() {
        legal();
        cost(FIRST);
        as(Role.BOARD_SECRETARY, FIRST);
        board.read(id, reading(FIRST));
    }

    void legal() {
        asCounsel(APPROVED);
        board.approveForLaw(id);
        as(Role.BOARD_SECRETARY);
        board.tellUnion(id, new UnionNotice(null, "No agreement covers the position"));
    }

    void cost(LocalDate day) {
        as(Role.HR, day);
        var amount = new BigDecimal("15000");
        policies.keepCost(id, new PolicyCost(amount, amount, amount, "Business office"));
        as(Role.BOARD_SECRETARY, day);
    }

    static RecordReading reading(LocalDate day) {
        return new RecordReading(day, "7.B", "Ortiz", "Lind", VOTE);
    }

    static RecordAdoption adoption(LocalDate day) {
        return vote(day, VOTE);
    }

    static RecordAdoption vote(LocalDate day, Vote vote) {
        return new RecordAdoption(Adopt.ordinary(day, vote, EFFECTIVE), "7.B", "Ortiz", "Lind");
    }

    static void refused(AdoptionRefusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(AdoptionRefusedException.class)
                .isThrownBy(step)
                .extracting(AdoptionRefusedException::refusal)
                .isEqualTo(refusal);
    }

    static void minutesRefused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(RefusedMinutesException.class)
                .isThrownBy(step)
                .extracting(RefusedMinutesException::reason)
                .isEqualTo(reason);
    }

    void as(Role role, LocalDate day) {
        clock.goTo(day);
        as(role);
    }

    void asCounsel(LocalDate day) {
        clock.goTo(day);
        var counsel = districts.consultantOf();
        districts.seat(counsel, district, Role.LEGAL_REVIEWER);
        districts.actAs(counsel, district);
    }

    void as(Role role) {
        districts.actIn(district, role);
    }
}
