package org.ctoportal.compensation.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.compensation.award.RenewalHours.Plan;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.holding.HoldingDetails;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.LearningService;
import org.ctoportal.credential.holding.WriteLearning;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours that a policy counted, taken over into the renewal plan of a credential. */
@Service
@PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
public class RenewalHoursService {

    private static final Set<ClaimKind> LEARNING = Set.of(ClaimKind.MICRO_CREDENTIAL, ClaimKind.MENTORING);

    private final ClaimService claims;
    private final HoldingService holdings;
    private final LearningService learning;
    private final CatalogueShelf catalogues;

    RenewalHoursService(
            ClaimService claims, HoldingService holdings, LearningService learning, CatalogueShelf catalogues) {
        this.claims = claims;
        this.holdings = holdings;
        this.learning = learning;
        this.catalogues = catalogues;
    }

    /** Of the signed-in person; claims whose day no renewal plan of theirs covers are left out. */
    @Transactional(readOnly = true)
    public Map<ClaimId, RenewalHours> mine() {
        var counted = claims.mine().stream().filter(RenewalHoursService::counts).toList();
        if (counted.isEmpty()) {
            return Map.of();
        }
        var held = holdings.mine().stream().map(one -> holdings.get(one.id())).toList();
        var found = new HashMap<ClaimId, RenewalHours>();
        for (var claim : counted) {
            var hours = of(claim, held);
            if (hours.added() != null || !hours.plans().isEmpty()) {
                found.put(claim.id(), hours);
            }
        }
        return found;
    }

    /**
     * Adds the hours to a plan, once for all plans; what was added before stays as it is.
     *
     * @param activity what the plan calls it
     * @param source where it came from, as the plan says it
     * @throws AwardNotFoundException when there is nothing to add, or the plan does not cover the day
     */
    @Transactional
    public void add(ClaimId id, HoldingId plan, String activity, String source) {
        var claim = claims.mine().stream()
                .filter(one -> one.id().equals(id) && counts(one))
                .findFirst()
                .orElseThrow(AwardNotFoundException::new);
        if (!covers(claim, holdings.get(plan))) {
            throw new AwardNotFoundException();
        }
        var skills = claim.claim().kind() == ClaimKind.MICRO_CREDENTIAL
                ? catalogues.catalogue().find(claim.claim().certification()).stream()
                        .flatMap(type -> type.skills().stream())
                        .toList()
                : List.<String>of();
        learning.addOnce(
                plan,
                new WriteLearning(
                        Objects.requireNonNull(claim.claim().day()),
                        Objects.requireNonNull(claim.outcome()).hours(),
                        WriteLearning.fitting(activity),
                        WriteLearning.fitting(source),
                        Set.copyOf(skills)),
                origin(id));
    }

    private static boolean counts(ClaimDetails claim) {
        return claim.status() == ClaimStatus.APPROVED
                && LEARNING.contains(claim.claim().kind())
                && claim.outcome() != null
                && claim.outcome().hours().signum() > 0;
    }

    private static RenewalHours of(ClaimDetails claim, List<HoldingDetails> held) {
        var hours = Objects.requireNonNull(claim.outcome()).hours().stripTrailingZeros();
        for (var one : held) {
            for (var line : one.learning()) {
                if (origin(claim.id()).equals(line.origin())) {
                    return new RenewalHours(hours, List.of(), plan(one), line.standing() == Standing.NO_SKILL);
                }
            }
        }
        var plans = held.stream()
                .filter(one -> covers(claim, one))
                .map(RenewalHoursService::plan)
                .toList();
        return new RenewalHours(hours, plans, null, false);
    }

    private static boolean covers(ClaimDetails claim, HoldingDetails held) {
        var renewal = held.renewal();
        return renewal != null
                && held.own()
                && held.mayChange()
                && renewal.cycle().covers(Objects.requireNonNull(claim.claim().day()));
    }

    private static Plan plan(HoldingDetails held) {
        return new Plan(held.summary().id(), held.summary().title());
    }

    private static String origin(ClaimId id) {
        return "claim-" + id.value();
    }
}
