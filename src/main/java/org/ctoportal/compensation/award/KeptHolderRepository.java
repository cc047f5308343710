package org.ctoportal.compensation.award;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptHolderRepository extends JpaRepository<KeptHolder, Long> {

    List<KeptHolder> findByPolicyIdOrderByHolderNameAscIdAsc(long policy, Limit limit);

    /** Policies by which somebody is paid. */
    @Query("select distinct h.policyId from KeptHolder h order by h.policyId")
    List<Long> findPolicies();
}
