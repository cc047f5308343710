package org.ctoportal.compensation.award;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface KeptClaimRepository extends JpaRepository<KeptClaim, Long> {

    /** Those somebody has to decide on first, then the latest. */
    @Query("""
            select c from KeptClaim c where c.policyId = :policy
            order by case when c.status in (
                org.ctoportal.compensation.award.ClaimStatus.SUBMITTED,
                org.ctoportal.compensation.award.ClaimStatus.CHECKED) then 0 else 1 end, c.id desc""")
    List<KeptClaim> findToShow(long policy, Limit limit);

    List<KeptClaim> findByPolicyIdAndKindInOrderByIdDesc(long policy, Collection<ClaimKind> kinds);

    List<KeptClaim> findByPolicyIdAndEmployeeNumberOrderByIdDesc(long policy, String number);

    boolean existsByPolicyIdAndEmployeeNumber(long policy, String number);

    List<KeptClaim> findByPolicyIdAndClaimantOrderByIdDesc(long policy, long claimant);

    List<KeptClaim> findByClaimantOrderByIdDesc(long claimant, Limit limit);

    List<KeptClaim> findByClaimantAndPaperSeenByNotNullOrderByIdDesc(long claimant, Limit limit);

    List<KeptClaim> findByPolicyIdAndPaperSeenByNotNullOrderByIdDesc(long policy, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<KeptClaim> findWithLockById(long id);

    /** Whoever saw the claim before saw another version of it. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    Optional<KeptClaim> findWithNextVersionById(long id);

    List<KeptClaim> findByClaimantAndPolicyIdNot(long claimant, long policy);

    Optional<KeptClaim> findFirstByPolicyIdAndClaimantOrderByIdDesc(long policy, long claimant);

    /** Claims somebody else made and this person can check, or that another person checked; the longest waiting first. */
    @Query("""
            select new org.ctoportal.compensation.award.KeptClaimRepository$OpenClaim(c.id, c.policyId, p.policyNumber,
                c.claimantName, c.status, case when c.status = org.ctoportal.compensation.award.ClaimStatus.CHECKED
                    then c.decidedAt else c.claimedAt end)
            from KeptClaim c join Policy p on p.id = c.policyId
            where c.claimant <> :person
            and (c.status = org.ctoportal.compensation.award.ClaimStatus.SUBMITTED
                or c.status = org.ctoportal.compensation.award.ClaimStatus.CHECKED and c.checkedBy <> :person)
            order by c.claimedAt, c.id""")
    List<OpenClaim> findOpenTo(long person, Limit most);

    record OpenClaim(long claim, long policyId, String policy, String claimant, ClaimStatus status, Instant at) {}

    @Query("select e.id from KeptClaim e")
    List<Long> findNumbers();
}
