package org.ctoportal.compensation.policy;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyRepository extends JpaRepository<Policy, Long> {

    boolean existsByPolicyNumber(String number);

    List<Policy> findAllByOrderByPolicyNumberAsc(Pageable page);
}
