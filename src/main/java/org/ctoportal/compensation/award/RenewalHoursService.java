package org.ctoportal.compensation.award;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
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
import org.ctoportal.shared.Sha256;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours that a policy counted, taken over into the renewal plan of a credential. */
@Service
@PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
public class RenewalHoursService {

    private static final Set<ClaimKind> LEARNING = Set.of(ClaimKind.MICRO_CREDENTIAL, ClaimKind.MENTORING);

    /** Bytes of a digest that an origin has room for. */
    private static final int HASHED = 16;

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
        var held = held();
        var origins = origins(counted);
        var found = new HashMap<ClaimId, RenewalHours>();
        for (var claim : counted) {
            var hours = of(claim, held, origins);
            if (hours.added() != null || !hours.plans().isEmpty()) {
                found.put(claim.id(), hours);
            }
        }
        return found;
    }

    /**
     * Adds the hours to a plan, once for all plans; what was added before stays as it is, by whichever policy it was counted.
     *
     * @param activity what the plan calls it
     * @param source where it came from, as the plan says it
     * @throws AwardNotFoundException when there is nothing to add, or the plan does not cover the day
     */
    @Transactional
    public void add(ClaimId id, HoldingId plan, String activity, String source) {
        var counted = claims.mine().stream().filter(RenewalHoursService::counts).toList();
        var claim = counted.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(AwardNotFoundException::new);
        if (!covers(claim, holdings.get(plan))) {
            throw new AwardNotFoundException();
        }
        if (of(claim, held(), origins(counted)).added() != null) {
            return;
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
                origin(claim));
    }

    private List<HoldingDetails> held() {
        return holdings.mine().stream().map(one -> holdings.get(one.id())).toList();
    }

    private static boolean counts(ClaimDetails claim) {
        return claim.status() == ClaimStatus.APPROVED
                && LEARNING.contains(claim.claim().kind())
                && claim.outcome() != null
                && claim.outcome().hours().signum() > 0;
    }

    private static RenewalHours of(ClaimDetails claim, List<HoldingDetails> held, Map<String, Set<String>> origins) {
        var known = origins.getOrDefault(origin(claim), Set.of());
        var hours = Objects.requireNonNull(claim.outcome()).hours().stripTrailingZeros();
        for (var one : held) {
            for (var line : one.learning()) {
                if (line.origin() != null && known.contains(line.origin())) {
                    var kept = line.education().hours();
                    return new RenewalHours(kept, List.of(), plan(one), line.standing() == Standing.NO_SKILL);
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

    /** By what a plan may have the hours of a claim already: its own origin, or the number of any claim of the same. */
    private static Map<String, Set<String>> origins(List<ClaimDetails> counted) {
        var origins = new HashMap<String, Set<String>>();
        for (var claim : counted) {
            var origin = origin(claim);
            origins.computeIfAbsent(origin, first -> new HashSet<>(Set.of(first)))
                    .add(number(claim));
        }
        return origins;
    }

    /** One micro-credential is learned once, whichever policies count it. */
    private static String origin(ClaimDetails claim) {
        var asked = claim.claim();
        if (asked.kind() != ClaimKind.MICRO_CREDENTIAL) {
            return number(claim);
        }
        var learned = claim.person().value() + " " + asked.day() + " " + asked.certification();
        return "micro-" + HexFormat.of().formatHex(Sha256.of(learned), 0, HASHED);
    }

    private static String number(ClaimDetails claim) {
        return "claim-" + claim.id().value();
    }
}
