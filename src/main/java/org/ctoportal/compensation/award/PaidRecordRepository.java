package org.ctoportal.compensation.award;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything kept of those who are paid, the latest first, whatever policy it is by. */
interface PaidRecordRepository extends Repository<KeptHolder, Long> {

    @Query("select h from KeptHolder h order by h.id desc")
    List<KeptHolder> findHolders(Limit most);

    @Query("select c from KeptClaim c order by c.id desc")
    List<KeptClaim> findClaims(Limit most);

    @Query("""
            select new org.ctoportal.compensation.award.ReceiptLine(r.id, r.claimId, r.name, r.size, r.addedAt)
            from ClaimReceipt r order by r.id desc""")
    List<ReceiptLine> findReceipts(Limit most);

    @Query("select r from KeptRepayment r order by r.id desc")
    List<KeptRepayment> findRepayments(Limit most);

    @Query("select b from PayrollBatch b order by b.id desc")
    List<PayrollBatch> findBatches(Limit most);

    @Query("select n from StopNotice n order by n.id desc")
    List<StopNotice> findNotices(Limit most);
}
