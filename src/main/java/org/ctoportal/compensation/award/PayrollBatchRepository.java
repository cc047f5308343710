package org.ctoportal.compensation.award;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PayrollBatchRepository extends JpaRepository<PayrollBatch, Long> {

    List<PayrollBatch> findByPolicyIdAndFiscalYearOrderByIdDesc(long policy, int year);

    List<PayrollBatch> findByPolicyIdAndStatus(long policy, PayrollStatus status);
}
