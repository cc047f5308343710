package org.ctoportal.compensation.award;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptClaimRepository extends JpaRepository<KeptClaim, Long> {

    List<KeptClaim> findByPolicyIdOrderByIdDesc(long policy, Limit limit);

    List<KeptClaim> findByClaimantOrderByIdDesc(long claimant, Limit limit);

    Optional<KeptClaim> findFirstByPolicyIdAndClaimantOrderByIdDesc(long policy, long claimant);
}
