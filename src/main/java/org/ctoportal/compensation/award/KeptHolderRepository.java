package org.ctoportal.compensation.award;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptHolderRepository extends JpaRepository<KeptHolder, Long> {

    List<KeptHolder> findByPolicyIdOrderByHolderNameAscIdAsc(long policy, Limit limit);
}
