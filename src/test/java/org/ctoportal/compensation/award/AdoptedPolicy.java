package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.Adopt;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.RecordAdoption;
import org.ctoportal.compensation.adoption.UnionNotice;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.compensation.cost.Assume;
import org.ctoportal.compensation.cost.AssumptionKind;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.springframework.beans.factory.annotation.Autowired;

/** Brings the policy of scenario S13 into force in a district, at one meeting with a waiver. */
public final class AdoptedPolicy {

    public static final String POSITION = "Chief Technology Officer";

    private static final LocalDate MEETING = LocalDate.of(2026, 6, 15);
    private static final Vote VOTE = new Vote(5, 1, 0, 1);

    @Autowired
    BoardService board;

    @Autowired
    PolicyService policies;

    @Autowired
    CostModelService costs;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    /** Leaves the clock on the day of the meeting and human resources signed in. */
    public PolicyId adopt(DistrictId district, LocalDate effective) {
        clock.goTo(MEETING);
        return adopt(
                "5190",
                "Recognition of National Certification",
                role -> districts.actIn(district, role),
                MEETING,
                effective);
    }

    /** A policy with more cards, their blanks filled. */
    public PolicyId adopt(
            DistrictId district, LocalDate effective, Set<RecognitionCard> more, Map<String, String> blanks) {
        return adopt(district, "5191", effective, more, blanks);
    }

    PolicyId adopt(
            DistrictId district,
            String number,
            LocalDate effective,
            Set<RecognitionCard> more,
            Map<String, String> blanks) {
        clock.goTo(MEETING);
        return adopt(
                new BeginPolicy(number, "Recognition of National Certification", with(more)),
                blanks,
                role -> districts.actIn(district, role),
                MEETING,
                effective);
    }

    private static Set<RecognitionCard> with(Set<RecognitionCard> more) {
        var cards = EnumSet.of(RecognitionCard.STIPEND, RecognitionCard.REIMBURSEMENT, RecognitionCard.REPAY);
        cards.addAll(more);
        return cards;
    }

    /** Leaves human resources signed in. */
    public PolicyId adopt(String number, String title, Consumer<Role> as, LocalDate meeting, LocalDate effective) {
        return adopt(new BeginPolicy(number, title, with(Set.of())), Map.of(), as, meeting, effective);
    }

    private PolicyId adopt(
            BeginPolicy begun, Map<String, String> blanks, Consumer<Role> as, LocalDate meeting, LocalDate effective) {
        as.accept(Role.HR);
        var id = policies.begin(begun);
        var content = policies.get(id).content();
        var before = blanks.keySet().stream()
                .filter(name -> !content.value(name).isEmpty())
                .collect(Collectors.toMap(name -> name, content::value));
        policies.change(id, new SetValues(before, blanks));
        policies.change(id, new SetValues(Map.of(), Map.of("amount", "3000", "cap", "900")));
        var was = policies.get(id).content().value("position.list");
        policies.change(id, new SetValues(Map.of("position.list", was), Map.of("position.list", POSITION)));
        costs.assume(id, 0, new Assume(AssumptionKind.RETIREMENT, new BigDecimal("7.2"), "WRS"));
        costs.keep(id);
        as.accept(Role.SUPERINTENDENT);
        board.approveForLaw(id);
        as.accept(Role.BOARD_SECRETARY);
        board.tellUnion(id, new UnionNotice(null, "No agreement covers the position"));
        board.adopt(
                id,
                new RecordAdoption(
                        Adopt.ordinary(meeting, VOTE, effective).waiving("The budget year begins."),
                        "7.B",
                        "Ortiz",
                        "Lind"));
        as.accept(Role.HR);
        return id;
    }

    /** Somebody the policy covers, verified on the day. */
    public static Holder holder(String name, LocalDate verified) {
        return new Holder(
                "1",
                name,
                POSITION,
                BigDecimal.ONE,
                Money.of("118400"),
                260,
                0,
                false,
                null,
                List.of(new Holder.Held(
                        ScenarioThirteen.CETL, verified, verified, verified.plusYears(3), false, true)));
    }
}
