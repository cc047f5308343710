package org.ctoportal.authoring;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AuthoredDocumentRepository extends JpaRepository<AuthoredDocument, Long> {

    /** Held until the change is saved, so that two people's changes to one draft queue up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AuthoredDocument> findWithLockById(long id);

    @Query("""
            select new org.ctoportal.authoring.DocumentId(d.id) from AuthoredDocument d
            where d.kind = :kind and (d.frameworkVersionId <> :framework or d.clauseVersionId <> :clauses)
            and d.archivedAt is null order by d.id""")
    List<DocumentId> findNotOn(String kind, long framework, long clauses);

    @Query("""
            select count(d) from AuthoredDocument d
            where d.kind = :kind and (d.frameworkVersionId <> :framework or d.clauseVersionId <> :clauses)
            and d.archivedAt is null""")
    long countNotOn(String kind, long framework, long clauses);

    long countByKindAndFrameworkVersionIdNotAndArchivedAtIsNull(String kind, long framework);

    long countByKindAndClauseVersionIdNotAndArchivedAtIsNull(String kind, long clauses);

    @Query("""
            select count(a) > 0 from Approval a where a.documentId = :id
            and a.status = org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW""")
    boolean isInReview(long id);

    @Query("select d.id from AuthoredDocument d where d.kind = :kind")
    List<Long> findNumbers(String kind);

    List<AuthoredDocument> findByKindAndIdIn(String kind, Collection<Long> ids);

    /** The contents of the documents changed last. */
    @Query("select d.content from AuthoredDocument d where d.kind = :kind order by d.changedAt desc, d.id desc")
    List<String> findContents(String kind, Limit most);

    @Query("""
            select new org.ctoportal.authoring.DocumentSummary(d.id, d.title, d.frameworkVersionId,
            d.clauseVersionId, d.lastRevision, d.changedAt, d.changedBy,
            (select max(a.revision) from Approval a where a.documentId = d.id and a.status = org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW),
            (select max(a.revision) from Approval a where a.documentId = d.id and a.status = org.ctoportal.authoring.approval.ApprovalStatus.APPROVED),
            d.archivedAt, d.template, d.copiedFromId)
            from AuthoredDocument d
            where d.kind = :kind and (lower(d.title) like lower(concat('%', :text, '%')) escape '!'
                or :inWords = true and lower(d.words) like lower(concat('%', :text, '%')) escape '!')
            and ((:archived = true and d.archivedAt is not null) or (:archived = false and d.archivedAt is null))
            and (:templates = false or d.template = true)
            and (:begunBy = 0L or d.begunById = :begunBy)
            and (:framework = 0L or d.frameworkVersionId <> :framework or d.clauseVersionId <> :clauses)
            and (:standing = ''
            or (:standing = 'IN_REVIEW' and exists(select a.id from Approval a
                where a.documentId = d.id and a.status = org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW))
            or (:standing = 'APPROVED' and exists(select a.id from Approval a
                where a.documentId = d.id and a.status = org.ctoportal.authoring.approval.ApprovalStatus.APPROVED)
                and not exists(select a.id from Approval a
                where a.documentId = d.id and a.status = org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW))
            or (:standing = 'DRAFT' and not exists(select a.id from Approval a
                where a.documentId = d.id and a.status in (org.ctoportal.authoring.approval.ApprovalStatus.IN_REVIEW, org.ctoportal.authoring.approval.ApprovalStatus.APPROVED))))""")
    List<DocumentSummary> findSummaries(
            String kind,
            String text,
            boolean inWords,
            boolean archived,
            boolean templates,
            long begunBy,
            long framework,
            long clauses,
            String standing,
            Pageable page);

    @Query("""
            select new org.ctoportal.authoring.Beginner(d.begunById, max(d.createdBy)) from AuthoredDocument d
            where d.kind = :kind and d.begunById is not null
            and lower(d.createdBy) like lower(concat('%', :name, '%')) escape '!'
            group by d.begunById order by max(d.createdBy), d.begunById""")
    List<Beginner> findBeginners(String kind, String name, Pageable page);

    @Query("""
            select new org.ctoportal.authoring.Beginner(d.begunById, max(d.createdBy)) from AuthoredDocument d
            where d.kind = :kind and d.begunById = :person group by d.begunById""")
    Optional<Beginner> findBeginner(String kind, long person);
}
