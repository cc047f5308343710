package org.ctoportal.compensation.cost;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ctoportal.compensation.cost.CostModelDetails.Standing;
import org.ctoportal.compensation.policy.CertificationPoints;
import org.ctoportal.compensation.policy.PolicyCost;
import org.ctoportal.compensation.policy.PolicyDetails;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.SalaryPlacement;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Money;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cost models of policies: what is assumed, what it comes to, and what of it the policy's papers print. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class CostModelService {

    private static final int YEARS_PRINTED = 3;

    /** Amounts a policy names, by what they are called in its clauses. */
    private static final Map<AssumptionKind, String> OF_POLICY = Map.of(
            AssumptionKind.STIPEND, "amount",
            AssumptionKind.BONUS, "bonus",
            AssumptionKind.CAP, "annual.cap",
            AssumptionKind.DUES, "dues.limit");

    private final KeptCostModelRepository models;
    private final PolicyService policies;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    CostModelService(
            KeptCostModelRepository models,
            PolicyService policies,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.models = models;
        this.policies = policies;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws org.ctoportal.compensation.policy.PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public CostModelDetails get(PolicyId id) {
        var policy = policies.get(id);
        return details(policy, models.findByPolicyId(id.value()));
    }

    /** What its figures rest on; the policy itself is read only where nobody has entered anything yet. */
    @Transactional(readOnly = true)
    public Assumptions assumptions(PolicyId id) {
        return models.findByPolicyId(id.value())
                .map(KeptCostModel::inputs)
                .orElseGet(() -> first(policies.get(id)))
                .model()
                .assumptions();
    }

    /**
     * @param seen the version the person saw
     * @throws StaleCostModelException when somebody else changed it since
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public CostModelDetails assume(PolicyId id, long seen, Assume command) {
        if (!command.isPossible()) {
            throw new IllegalArgumentException("Not an assumption: " + command);
        }
        var author = currentUser.get().name();
        return change(
                id,
                seen,
                inputs -> inputs.with(
                        new Assumption(command.kind(), command.value(), command.source(), author, today())));
    }

    /**
     * Says who holds the certification when.
     *
     * @throws ImpossibleUptakeException when it cannot be
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public CostModelDetails expect(PolicyId id, long seen, int holders, List<Uptake.Year> years) {
        if (!Uptake.isPossible(holders, years)) {
            throw new ImpossibleUptakeException();
        }
        return change(id, seen, inputs -> inputs.with(holders, years));
    }

    /** Gives the policy's papers the figures of its first three years. */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public CostModelDetails keep(PolicyId id) {
        var model = get(id).model();
        policies.keepCost(
                id,
                cost(
                        model,
                        "Cost model of " + today() + " by " + currentUser.get().name()));
        return get(id);
    }

    private CostModelDetails change(PolicyId id, long seen, UnaryOperator<CostInputs> change) {
        districts.hold();
        var policy = policies.get(id);
        var kept = models.findByPolicyId(id.value());
        var by = currentUser.get().name();
        if (kept.isEmpty()) {
            if (seen != 0) {
                throw new StaleCostModelException();
            }
            var model = new KeptCostModel(id, change.apply(first(policy)), by, clock.instant());
            return details(policy, Optional.of(models.saveAndFlush(model)));
        }
        var model = kept.get();
        if (seen != shown(model)) {
            throw new StaleCostModelException();
        }
        model.change(change.apply(model.inputs()), by, clock.instant());
        return details(policy, Optional.of(models.saveAndFlush(model)));
    }

    /** A model that nobody entered anything for is version 0, whatever the database counts from. */
    private static long shown(KeptCostModel model) {
        return model.version() + 1;
    }

    private CostModelDetails details(PolicyDetails policy, Optional<KeptCostModel> kept) {
        var inputs = kept.map(KeptCostModel::inputs).orElseGet(() -> first(policy));
        var model = inputs.model();
        return new CostModelDetails(
                policy.id(),
                policy.number() + " " + policy.title(),
                kept.map(CostModelService::shown).orElse(0L),
                inputs,
                model,
                Arrays.stream(UptakeScenario.values()).map(model::with).toList(),
                OptionComparison.of(model.assumptions(), model.years().size()),
                standing(policy, model),
                policy.open(),
                kept.map(KeptCostModel::changedAt).orElse(null),
                kept.map(KeptCostModel::changedBy).orElse(""));
    }

    private static Standing standing(PolicyDetails policy, CostModel model) {
        var state = policy.cost();
        if (state == null) {
            return Standing.NOT_KEPT;
        }
        var same = isSame(state.cost(), cost(model, "-"));
        return state.current() && same ? Standing.CURRENT : Standing.STALE;
    }

    private static boolean isSame(PolicyCost one, PolicyCost other) {
        return one.year1().compareTo(other.year1()) == 0
                && one.year2().compareTo(other.year2()) == 0
                && one.year3().compareTo(other.year3()) == 0;
    }

    private static PolicyCost cost(CostModel model, String source) {
        var years = new BigDecimal[YEARS_PRINTED];
        for (var index = 0; index < YEARS_PRINTED; index++) {
            years[index] = index < model.years().size()
                    ? model.years().get(index).total().amount()
                    : BigDecimal.ZERO;
        }
        return new PolicyCost(years[0], years[1], years[2], source);
    }

    private CostInputs first(PolicyDetails policy) {
        var source = "Policy " + policy.number();
        var content = policy.content();
        var found = new EnumMap<AssumptionKind, CostInputs.Found>(AssumptionKind.class);
        OF_POLICY.forEach((kind, name) -> Money.find(content.value(name))
                .ifPresent(amount -> found.put(kind, new CostInputs.Found(amount.amount(), source))));
        var moves = SalaryPlacement.all(content).toList();
        if (!moves.isEmpty()) {
            var each = Money.sum(moves.stream().map(SalaryPlacement::difference));
            var said = moves.stream()
                    .map(move -> move.source() + ", " + move.day() + ": " + move.working())
                    .collect(Collectors.joining("; "));
            found.put(AssumptionKind.PLACEMENT, new CostInputs.Found(each.amount(), cut(said)));
        }
        CertificationPoints.find(content)
                .filter(points -> points.increments() > 0)
                .ifPresent(points -> found.put(
                        AssumptionKind.POINTS_RAISE,
                        new CostInputs.Found(
                                points.increment().value().multiply(BigDecimal.valueOf(points.increments())),
                                source + ": " + points.working())));
        return CostInputs.first(found, today());
    }

    private static String cut(String source) {
        return source.length() <= Assumption.LONGEST_SOURCE ? source : source.substring(0, Assumption.LONGEST_SOURCE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
