package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.adoption.PolicyInForceService;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims for costs: what a policy is worth to somebody, what they claim, and who checks and approves it. */
@Service
@PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
public class ClaimService {

    private static final int MOST_CLAIMS = 500;

    private final KeptClaimRepository claims;
    private final KeptHolderRepository holders;
    private final PolicyInForceService inForce;
    private final CatalogueShelf catalogues;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClaimService(
            KeptClaimRepository claims,
            KeptHolderRepository holders,
            PolicyInForceService inForce,
            CatalogueShelf catalogues,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.claims = claims;
        this.holders = holders;
        this.inForce = inForce;
        this.catalogues = catalogues;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the policies in force promise today. */
    @Transactional(readOnly = true)
    public List<Promise> promises() {
        return inForce.on(today()).stream()
                .map(policy -> {
                    var terms = policy.read().terms();
                    return new Promise(policy.id(), terms, policy.words(), titles(terms));
                })
                .toList();
    }

    private Map<String, String> titles(PolicyTerms terms) {
        var catalogue = catalogues.catalogue();
        return terms.scheduleA().stream()
                .flatMap(one -> catalogue.find(one.code()).stream())
                .collect(toMap(CredentialType::code, CredentialType::plainTitle));
    }

    /** What a claim would come to for a position the policy covers, at full time. */
    @Transactional(readOnly = true)
    public Reimbursement estimate(PolicyId id, CostClaim claim) {
        var terms = terms(id);
        var results = claim.resultsOn();
        var then = results == null ? terms : terms.on(results).orElse(terms);
        var position = then.positions().stream().findFirst().orElse("");
        return Reimbursement.of(terms, position, BigDecimal.ONE, claim);
    }

    @Transactional
    public void claim(PolicyId id, CostClaim claim) {
        terms(id);
        var dated = new CostClaim(claim.certification(), claim.costs(), claim.resultsOn(), claim.passed(), today());
        claims.saveAndFlush(new KeptClaim(id, dated, currentUser.get(), clock.instant()));
    }

    /** Those of the signed-in person, the latest first. */
    @Transactional(readOnly = true)
    public List<ClaimDetails> mine() {
        return claims.findByClaimantOrderByIdDesc(currentUser.get().id().value(), Limit.of(MOST_CLAIMS)).stream()
                .map(KeptClaim::details)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public List<ClaimDetails> list(PolicyId id) {
        return claims.findByPolicyIdOrderByIdDesc(id.value(), Limit.of(MOST_CLAIMS)).stream()
                .map(KeptClaim::details)
                .toList();
    }

    /** Says which employee it is; what the policy gives follows from that. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public void check(ClaimId id, HolderId employee) {
        districts.hold();
        var claim = found(id);
        var worker = holders.findById(employee.value())
                .filter(one -> one.policy() == claim.policy().value())
                .orElseThrow(AwardNotFoundException::new)
                .employee();
        var result = Reimbursement.of(terms(claim.policy()), worker.position(), worker.fullTime(), claim.claim());
        claim.check(worker, result, currentUser.get(), clock.instant());
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public void approve(ClaimId id) {
        districts.hold();
        found(id).approve(currentUser.get(), clock.instant());
    }

    private KeptClaim found(ClaimId id) {
        return claims.findById(id.value()).orElseThrow(AwardNotFoundException::new);
    }

    private PolicyTerms terms(PolicyId id) {
        return inForce.findAdopted(id)
                .filter(policy -> !today().isBefore(policy.effective()))
                .map(policy -> policy.read().terms())
                .orElseThrow(() -> new RefusedAwardException(Reason.NOT_IN_FORCE));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
