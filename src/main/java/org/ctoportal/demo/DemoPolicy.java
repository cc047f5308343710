package org.ctoportal.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.AdoptionRules;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.CommentWindow;
import org.ctoportal.compensation.adoption.PlanAdoption;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.compensation.adoption.UnionNotice;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.compensation.cost.Assume;
import org.ctoportal.compensation.cost.AssumptionKind;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.cost.Uptake;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictProfileService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Policy 5190 of the demo: counsel has approved it, and the board has read it once. */
@Component
class DemoPolicy {

    private static final String SECRETARY = "Dana Okafor";
    private static final String COUNSEL = "K. Amari";

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry(
                    "position.list",
                    "Director of Technology\nCoordinator of Instructional Technology\nNetwork Manager"),
            Map.entry("amount", "3000"),
            Map.entry("cap", "900"),
            Map.entry("annual.cap", "15000"),
            Map.entry("renewal.fee", "150"),
            Map.entry("eligible.count", "six"),
            Map.entry("holder.count", "two"),
            Map.entry("options.considered", "an annual stipend\na one-time payment\na salary lane"),
            Map.entry("funding.source", "the general fund, professional learning account"),
            Map.entry("signer.name", DemoCast.SUPERINTENDENT),
            Map.entry("signer.title", "Superintendent"),
            Map.entry("clerk.name", SECRETARY),
            Map.entry("clerk.title", "Board Secretary"),
            Map.entry("resolution.number", "2026-31"));

    private final DemoActors actors;
    private final PolicyService policies;
    private final CostModelService costs;
    private final BoardService board;
    private final DistrictProfileService districts;
    private final Clock clock;

    DemoPolicy(
            DemoActors actors,
            PolicyService policies,
            CostModelService costs,
            BoardService board,
            DistrictProfileService districts,
            Clock clock) {
        this.actors = actors;
        this.policies = policies;
        this.costs = costs;
        this.board = board;
        this.districts = districts;
        this.clock = clock;
    }

    void bringToTheBoard() {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        if (!policies.list(PageRequest.of(0, 1)).isEmpty()) {
            return;
        }
        var policy = drafted();
        actors.actAs(COUNSEL);
        board.approveForLaw(policy);
        actors.actAs(SECRETARY);
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        var second = today.plusWeeks(3);
        board.plan(
                policy,
                new PlanAdoption(
                        AdoptionRules.USUAL,
                        today,
                        second,
                        new CommentWindow(today.plusDays(1), second.minusDays(1)),
                        "by mail to the board secretary"));
        board.tellUnion(policy, new UnionNotice(null, "No bargaining agreement covers these positions."));
        board.read(policy, new RecordReading(today, "7.B", "Member Ortiz", "Member Lindqvist", new Vote(6, 0, 0, 1)));
    }

    private PolicyId drafted() {
        var policy = policies.begin(new BeginPolicy(
                "5190",
                "Recognition of National Certification",
                Set.of(
                        RecognitionCard.STIPEND,
                        RecognitionCard.REIMBURSEMENT,
                        RecognitionCard.RELEASE_TIME,
                        RecognitionCard.CAP,
                        RecognitionCard.REPAY)));
        var content = policies.get(policy).content();
        var seen = new HashMap<String, String>();
        VALUES.keySet().forEach(name -> seen.put(name, content.value(name)));
        policies.change(policy, new SetValues(seen, VALUES));
        estimate(policy);
        return policy;
    }

    /** Two hold it now, two more are expected, and one does not renew it. */
    private void estimate(PolicyId policy) {
        assume(policy, AssumptionKind.REIMBURSEMENT, "845", "Preparation course 395 and examination 450");
        assume(policy, AssumptionKind.RENEWAL_FEE, "150", "Policy 5190");
        assume(policy, AssumptionKind.RETIREMENT, "7.2", "Business office, employer rate of the retirement system");
        assume(policy, AssumptionKind.RELEASE_HOURS, "16", "Policy 5190");
        assume(policy, AssumptionKind.BASE_SALARY, "118400", "Business office, director of technology 2026-27");
        assume(policy, AssumptionKind.RAISE, "2.5", "Business office, budget forecast");
        assume(policy, AssumptionKind.PERCENT_OPTION, "2", "Asked for by the finance committee");
        assume(policy, AssumptionKind.BONUS_OPTION, "2500", "Asked for by the finance committee");
        var years = List.of(new Uptake.Year(2, 0, 0, 0), new Uptake.Year(1, 0, 2, 0), new Uptake.Year(0, 1, 2, 0));
        costs.expect(policy, costs.get(policy).version(), 2, years);
        costs.keep(policy);
    }

    private void assume(PolicyId policy, AssumptionKind kind, String value, String source) {
        costs.assume(policy, costs.get(policy).version(), new Assume(kind, new BigDecimal(value), source));
    }
}
