package org.ctoportal.compensation.award;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClaimReceiptRepository extends JpaRepository<ClaimReceipt, Long> {

    @Query("""
            select new org.ctoportal.compensation.award.ReceiptLine(r.id, r.claimId, r.name, r.size, r.addedAt)
            from ClaimReceipt r, KeptClaim c where c.id = r.claimId and c.policyId = :policy order by r.id desc""")
    List<ReceiptLine> findByPolicy(long policy, Limit most);

    @Query("""
            select new org.ctoportal.compensation.award.ReceiptLine(r.id, r.claimId, r.name, r.size, r.addedAt)
            from ClaimReceipt r, KeptClaim c where c.id = r.claimId and c.claimant = :person order by r.id desc""")
    List<ReceiptLine> findByClaimant(long person, Limit most);

    int countByClaimId(long claim);

    boolean existsByClaimIdAndHash(long claim, byte[] hash);

    Optional<ClaimReceipt> findReceiptById(long id);
}
