package org.ctoportal.authoring.approval;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ApprovalRepository extends JpaRepository<Approval, Long> {

    String WAITING = """
             from Approval a where a.status = org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW
            and exists (select s.id from ApprovalSigner s where s.approvalId = a.id and s.waiting = true
                and (s.personId = :person or s.deputyPersonId = :person or s.role in :roles or s.deputyRole in :roles)
                and not exists (select d.id from ApprovalDecision d
                    where d.approvalId = a.id and d.stage = s.stage and d.personId = :person))""";

    /** Held until the transaction ends: of two decisions at the same instant, the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Approval> findWithLockById(long id);

    List<Approval> findByDocumentIdOrderByIdDesc(long documentId);

    @Query("""
            select new org.ctoportal.authoring.approval.ApprovalSummary(a.id,
            (select x.title from AuthoredDocument x where x.id = a.documentId),
            a.revision, a.submittedAt, a.submittedBy)""" + WAITING + " order by a.submittedAt, a.id")
    List<ApprovalSummary> findWaiting(long person, Collection<Role> roles, Pageable page);

    @Query("select count(a)" + WAITING)
    long countWaiting(long person, Collection<Role> roles);

    /** Documents sent back to somebody who drafted them and not submitted again since, the longest waiting first. */
    @Query("""
            select new org.ctoportal.authoring.approval.ReturnedDocument(a.id, a.documentId, x.kind, x.title,
                a.closedAt, a.closedBy,
                (select count(r.id) from ApprovalRemark r
                    where r.approvalId = a.id and r.answeredId is null and r.settledAt is null))
            from Approval a join AuthoredDocument x on x.id = a.documentId
            where a.status = org.ctoportal.authoring.approval.ApprovalStatus.CHANGES_REQUESTED
            and x.archivedAt is null and concat(',', a.drafters) like concat('%', :person, '%')
            and not exists (select b.id from Approval b where b.documentId = a.documentId and b.id > a.id)
            order by a.closedAt, a.id""")
    List<ReturnedDocument> findReturned(String person, Limit most);
}
