package org.ctoportal.compensation.award;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PayrollBatchRepository extends JpaRepository<PayrollBatch, Long> {

    List<PayrollBatch> findByPolicyIdAndFiscalYearOrderByIdDesc(long policy, int year);

    List<PayrollBatch> findByPolicyIdAndStatus(long policy, PayrollStatus status);

    /** Those another person prepared and nobody decided on, the longest waiting first. */
    @Query("""
            select new org.ctoportal.compensation.award.PayrollBatchRepository$OpenBatch(b.id, b.policyId, p.policyNumber,
                b.fiscalYear, b.preparedByName, b.preparedAt)
            from PayrollBatch b join Policy p on p.id = b.policyId
            where b.status = org.ctoportal.compensation.award.PayrollStatus.SUBMITTED and b.preparedBy <> :person
            order by b.preparedAt, b.id""")
    List<OpenBatch> findOpenTo(long person, Limit most);

    record OpenBatch(long batch, long policyId, String policy, int year, String by, Instant at) {}
}
