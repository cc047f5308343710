package org.ctoportal.authoring.approval;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApprovedDocumentRepository extends Repository<Approval, Long> {

    @Query("""
            select new org.ctoportal.authoring.approval.ApprovedDocument(
                d.id, d.title, max(a.revision), max(a.closedAt))
            from AuthoredDocument d join Approval a on a.documentId = d.id
            where d.kind = :kind and a.status = org.ctoportal.authoring.approval.ApprovalStatus.APPROVED
            group by d.id, d.title order by max(a.closedAt) desc, d.id desc""")
    List<ApprovedDocument> findApproved(String kind, Limit limit);
}
