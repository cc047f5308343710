package org.ctoportal.compensation.award;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.compensation.award.UnfitReceiptException.Why;
import org.ctoportal.compensation.policy.PolicyFile;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Sha256;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts and other proofs of claims: attached by who claims, until it is checked, and opened by who checks. Attaching and
 * checking in the same moment can lock each other out in the database, whose victim is asked again from the start.
 */
@Service
@PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
public class ClaimReceiptService {

    private static final Limit MOST = Limit.of(500 * NewReceipt.MOST);

    private final ClaimReceiptRepository receipts;
    private final KeptClaimRepository claims;
    private final ClaimService claiming;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClaimReceiptService(
            ClaimReceiptRepository receipts,
            KeptClaimRepository claims,
            ClaimService claiming,
            CurrentUser currentUser,
            Clock clock) {
        this.receipts = receipts;
        this.claims = claims;
        this.claiming = claiming;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Claims with everything that is attached, or not at all.
     *
     * @throws UnfitReceiptException when one is not taken
     */
    @Transactional
    public ClaimId claim(PolicyId policy, CostClaim claim, List<NewReceipt> attached) {
        var id = claiming.claim(policy, claim);
        attached.forEach(one -> add(id, one));
        return id;
    }

    /**
     * Attaches one to a claim of one's own.
     *
     * @throws UnfitReceiptException when it is not taken
     */
    @Retryable(includes = PessimisticLockingFailureException.class, delay = 20, jitter = 20)
    @Transactional
    public void add(ClaimId id, NewReceipt arrived) {
        var claim = changeable(id);
        if (receipts.countByClaimId(claim.id()) >= NewReceipt.MOST) {
            throw new UnfitReceiptException(Why.NUMBER);
        }
        if (receipts.existsByClaimIdAndHash(claim.id(), Sha256.of(arrived.content()))) {
            throw new UnfitReceiptException(Why.SAME);
        }
        receipts.saveAndFlush(new ClaimReceipt(claim, arrived, clock.instant()));
    }

    /**
     * Takes one out of a claim of one's own; what is out already stays out.
     *
     * @throws UnfitReceiptException when the claim is checked
     */
    @Retryable(includes = PessimisticLockingFailureException.class, delay = 20, jitter = 20)
    @Transactional
    public void remove(ClaimId id, long number) {
        var claim = changeable(id);
        receipts.findReceiptById(number)
                .filter(one -> one.claim() == claim.id())
                .ifPresent(receipts::delete);
    }

    /** What is attached to one's own claims. */
    @Transactional(readOnly = true)
    public Map<ClaimId, ClaimProof> mine() {
        var me = currentUser.get().id().value();
        return proofs(
                receipts.findByClaimant(me, MOST), claims.findByClaimantAndPaperSeenByNotNullOrderByIdDesc(me, MOST));
    }

    /** What shows that the claims by a policy are true. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_AWARDS)
    public Map<ClaimId, ClaimProof> of(PolicyId policy) {
        return proofs(
                receipts.findByPolicy(policy.value(), MOST),
                claims.findByPolicyIdAndPaperSeenByNotNullOrderByIdDesc(policy.value(), MOST));
    }

    /** Of one's own claim, or of any for whoever keeps awards. */
    @Transactional(readOnly = true)
    public PolicyFile get(long number) {
        var receipt = receipts.findReceiptById(number).orElseThrow(AwardNotFoundException::new);
        var me = currentUser.get();
        return claims.findById(receipt.claim())
                .filter(claim -> claim.person().equals(me.id()) || me.may(Permissions.KEEP_AWARDS))
                .map(claim -> receipt.file())
                .orElseThrow(AwardNotFoundException::new);
    }

    /**
     * Held until the transaction ends, so that two at once are not more than fit, and of another version from now on: nobody
     * checks it on the strength of a receipt that was taken out.
     */
    private KeptClaim changeable(ClaimId id) {
        var claim = claims.findWithNextVersionById(id.value())
                .filter(one -> one.person().equals(currentUser.get().id()))
                .orElseThrow(AwardNotFoundException::new);
        if (claim.details().status() != ClaimStatus.SUBMITTED) {
            throw new UnfitReceiptException(Why.CHECKED);
        }
        return claim;
    }

    private static Map<ClaimId, ClaimProof> proofs(List<ReceiptLine> lines, Collection<KeptClaim> onPaper) {
        var proofs = new HashMap<ClaimId, ClaimProof>();
        lines.stream()
                .sorted(Comparator.comparing(ReceiptLine::id))
                .collect(Collectors.groupingBy(line -> new ClaimId(line.claim())))
                .forEach((id, attached) -> proofs.put(id, new ClaimProof(attached, null)));
        for (var claim : onPaper) {
            proofs.compute(
                    new ClaimId(claim.id()),
                    (id, known) -> new ClaimProof(known == null ? List.of() : known.attached(), claim.paperSeenBy()));
        }
        return proofs;
    }
}
