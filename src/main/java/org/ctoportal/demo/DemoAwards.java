package org.ctoportal.demo;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.authoring.content.Change.SetTable;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.Adopt;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.RecordAdoption;
import org.ctoportal.compensation.adoption.UnionNotice;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.Employee;
import org.ctoportal.compensation.award.HolderOption;
import org.ctoportal.compensation.award.KeepEmployee;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.PolicySummary;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Policy 5185 of the demo is in force: it pays for a license and a micro-credential, and one holder is entered and claims. */
@Component
class DemoAwards {

    private static final String NUMBER = "5185";
    private static final String POSITIONS = "Director of Technology\nNetwork Manager\nLibrary Media Coordinator";
    private static final int MOST_POLICIES = 50;

    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("position.list", POSITIONS),
            entry("amount", "900"),
            entry("cap", "400"),
            entry("advance.limit", "300"),
            entry("advance.months", "12"),
            entry("dues.limit", "500"),
            entry("micro.hours", "3"),
            entry("micro.limit", "15"),
            entry("hours", "16"),
            entry("renewal.fee", "150"));

    private static final Set<RecognitionCard> CARDS = Set.of(
            RecognitionCard.STIPEND,
            RecognitionCard.REIMBURSEMENT,
            RecognitionCard.ADVANCE,
            RecognitionCard.DUES,
            RecognitionCard.RELEASE_TIME,
            RecognitionCard.MICRO_HOURS,
            RecognitionCard.REPAY);

    private final DemoActors actors;
    private final PolicyService policies;
    private final CostModelService costs;
    private final BoardService board;
    private final AwardService awards;
    private final ClaimService claims;
    private final Clock clock;

    DemoAwards(
            DemoActors actors,
            PolicyService policies,
            CostModelService costs,
            BoardService board,
            AwardService awards,
            ClaimService claims,
            Clock clock) {
        this.actors = actors;
        this.policies = policies;
        this.costs = costs;
        this.board = board;
        this.awards = awards;
        this.claims = claims;
        this.clock = clock;
    }

    void enter() {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        if (policies.list(PageRequest.of(0, MOST_POLICIES)).stream()
                .map(PolicySummary::number)
                .anyMatch(NUMBER::equals)) {
            return;
        }
        var today = LocalDate.ofInstant(
                clock.instant(), DemoDistrict.CEDAR_HOLLOW.founding().timeZone());
        var policy = drafted();
        actors.actAs(DemoCast.COUNSEL);
        board.approveForLaw(policy);
        actors.actAs(DemoCast.BOARD_SECRETARY);
        board.tellUnion(policy, new UnionNotice(null, "No bargaining agreement covers these positions."));
        var vote = new Vote(7, 0, 0, 0);
        board.adopt(
                policy,
                new RecordAdoption(
                        Adopt.ordinary(today, vote, FiscalYear.of(today).firstDay())
                                .waiving("The budget of the year provides for it.")
                                .byMotion("Motion to pay from the first day of the fiscal year, carried."),
                        "7.C",
                        "Member Ortiz",
                        "Member Lindqvist"));
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        awards.get(policy, FiscalYear.of(today)).waiting().stream()
                .filter(one -> one.name().equals(DemoCast.TECHNOLOGY_LEADER))
                .forEach(one -> awards.add(policy, employed(one)));
        claim(policy, today);
    }

    /** The dues of the technology leader are paid, and a micro-credential waits for human resources. */
    private void claim(PolicyId policy, LocalDate today) {
        actors.actAs(DemoCast.TECHNOLOGY_LEADER);
        var dues = List.of(new CostClaim.Cost(CostKind.DUES, Money.of("265"), Money.NONE));
        claims.claim(policy, claim(ClaimKind.DUES, "WI-LIC-34.068", "CoSN chapter", dues, today.minusDays(20)));
        claims.claim(policy, claim(ClaimKind.MICRO_CREDENTIAL, "COSN-MC-PRIVACY-1", "", List.of(), today.minusDays(6)));
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        var first = claims.list(policy).getLast();
        awards.get(policy, FiscalYear.of(today)).holders().stream()
                .findFirst()
                .ifPresent(leader -> claims.check(first.id(), first.version(), leader.id(), true));
    }

    private static CostClaim claim(
            ClaimKind kind, String certification, String about, List<CostClaim.Cost> costs, LocalDate day) {
        return new CostClaim(kind, certification, about, costs, BigDecimal.ZERO, day, false, null, day);
    }

    private PolicyId drafted() {
        var policy = policies.begin(new BeginPolicy(NUMBER, "Recognition of Licenses and Micro-credentials", CARDS));
        var content = policies.get(policy).content();
        var seen = new HashMap<String, String>();
        VALUES.keySet().forEach(name -> seen.put(name, content.value(name)));
        policies.change(policy, new SetValues(seen, VALUES));
        policies.change(
                policy,
                new SetTable(
                        PolicyService.SCHEDULE_A,
                        content.table(PolicyService.SCHEDULE_A),
                        List.of(List.of("WI-LIC-34.068"), List.of("COSN-MC-PRIVACY-1"))));
        costs.keep(policy);
        return policy;
    }

    private static KeepEmployee employed(HolderOption holder) {
        return new KeepEmployee(
                holder.holding(),
                holder.person(),
                new Employee(
                        "4711",
                        "Director of Technology",
                        BigDecimal.ONE,
                        Money.of("118400"),
                        260,
                        0,
                        false,
                        null,
                        holder.held().stream()
                                .map(one -> new Employee.PayFacts(one.held().code(), false, true))
                                .toList()));
    }
}
