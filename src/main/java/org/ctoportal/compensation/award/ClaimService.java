package org.ctoportal.compensation.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.adoption.PolicyInForceService;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody claims by a policy, and who checks and approves it. */
@Service
@PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
public class ClaimService {

    private static final int MOST_CLAIMS = 500;

    private final KeptClaimRepository claims;
    private final KeptHolderRepository holders;
    private final PolicyInForceService inForce;
    private final ClaimBook book;
    private final ClaimsElsewhere elsewhere;
    private final AwardBook awards;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClaimService(
            KeptClaimRepository claims,
            KeptHolderRepository holders,
            PolicyInForceService inForce,
            ClaimBook book,
            ClaimsElsewhere elsewhere,
            AwardBook awards,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.claims = claims;
        this.holders = holders;
        this.inForce = inForce;
        this.book = book;
        this.elsewhere = elsewhere;
        this.awards = awards;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public ClaimId claim(PolicyId id, CostClaim claim) {
        var isTooLate = terms(id).claimableUntil().filter(today()::isAfter).isPresent();
        if (isTooLate && !isAwaited(id, claim)) {
            throw new RefusedAwardException(Reason.TOO_LATE);
        }
        var kept = claims.saveAndFlush(new KeptClaim(id, claim.on(today()), currentUser.get(), clock.instant()));
        return new ClaimId(kept.id());
    }

    /** A pass in time keeps an advance, whatever became of the policy since (CP-ADVANCE). */
    private boolean isAwaited(PolicyId id, CostClaim claim) {
        return claim.kind() == ClaimKind.COSTS
                && book.of(id).awaited(currentUser.get().id()).contains(claim.certification());
    }

    /** Those of the signed-in person, the latest first. */
    @Transactional(readOnly = true)
    public List<ClaimDetails> mine() {
        return claims.findByClaimantOrderByIdDesc(currentUser.get().id().value(), Limit.of(MOST_CLAIMS)).stream()
                .map(KeptClaim::details)
                .map(ClaimDetails::forClaimant)
                .toList();
    }

    /** Those to decide on first, then the latest; of very many not all. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public List<ClaimDetails> list(PolicyId id) {
        return claims.findToShow(id.value(), Limit.of(MOST_CLAIMS)).stream()
                .map(KeptClaim::details)
                .toList();
    }

    /** Everything claimed for money by the policy, and what is paid back. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public ClaimLedger ledger(PolicyId id) {
        return book.of(id);
    }

    /**
     * Says which employee it is; what the policy gives follows from that.
     *
     * @param seen the version the person saw; other receipts make another one
     * @param onPaper whether the person saw receipts on paper
     */
    @Retryable(includes = PessimisticLockingFailureException.class, delay = 20, jitter = 20)
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public void check(ClaimId id, long seen, HolderId employee, boolean onPaper) {
        districts.hold();
        var claim = claims.findWithLockById(id.value()).orElseThrow(AwardNotFoundException::new);
        if (claim.version() != seen) {
            throw new RefusedAwardException(Reason.CLAIM_CHANGED);
        }
        var by = currentUser.get();
        if (onPaper) {
            claim.seePaper(by);
        }
        var worker = holders.findById(employee.value())
                .filter(one -> one.policy() == claim.policy().value())
                .orElseThrow(AwardNotFoundException::new)
                .employee();
        var terms = terms(claim.policy());
        var before = before(claim, worker.number());
        var result = ClaimCheck.of(
                terms, worker.position(), worker.fullTime(), claim.claim(), before, spent(claim.policy(), terms));
        claim.check(worker, result, by, clock.instant());
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public void approve(ClaimId id) {
        districts.hold();
        var claim = found(id);
        claim.approve(inTheWay(claim, claim.details()), currentUser.get(), clock.instant());
    }

    /** What came to be known since it was checked; nothing that was checked is worked out anew. */
    private @Nullable Reason inTheWay(KeptClaim claim, ClaimDetails details) {
        var outcome = details.outcome();
        var employee = details.employee();
        if (outcome == null || employee == null) {
            return null;
        }
        var isAdvance = details.claim().kind() == ClaimKind.ADVANCE;
        var code = details.claim().certification();
        var before = before(claim, employee);
        if (isAdvance && before.isPassed(code)) {
            return Reason.PASSED;
        }
        if (ClaimCheck.isPaidTwice(details.claim(), outcome, before)) {
            return Reason.PAID_ELSEWHERE;
        }
        var terms = terms(claim.policy());
        var fits = outcome.within(terms.cap(), spent(claim.policy(), terms)).isGranted();
        return fits ? null : Reason.BEYOND_LIMIT;
    }

    /** What was checked with a mistake is checked anew; what was approved is not sent back. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public void sendBack(ClaimId id, String reason) {
        districts.hold();
        found(id).sendBack(reason, currentUser.get());
    }

    /** What was granted to the employee before, by other claims. */
    private ClaimsBefore before(KeptClaim claim, String employee) {
        var sources = awards.sources(FiscalYear.of(today()));
        var own = sources.ledger(claim.policy())
                .granted(book.of(claim.policy(), employee).stream()
                        .filter(other -> other.id().value() != claim.id())
                        .toList());
        return new ClaimsBefore(own, elsewhere.find(claim.policy(), claim.person(), employee, sources));
    }

    /** What is in use of the limit of the year in which the claim would be paid. */
    private Money spent(PolicyId policy, PolicyTerms terms) {
        if (terms.cap() == null) {
            return Money.NONE;
        }
        var year = FiscalYear.of(today());
        return book.of(policy).spent(year, awards.details(policy, year).run());
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
