package org.ctoportal.compensation.award;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptRepaymentRepository extends JpaRepository<KeptRepayment, Long> {

    List<KeptRepayment> findByPolicyIdOrderByIdDesc(long policy);

    List<KeptRepayment> findByPolicyIdAndEmployeeNumber(long policy, String number);

    boolean existsByPolicyIdAndEmployeeNumber(long policy, String number);
}
