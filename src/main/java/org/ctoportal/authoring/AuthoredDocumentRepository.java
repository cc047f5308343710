package org.ctoportal.authoring;

import jakarta.persistence.LockModeType;
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
            order by d.id""")
    List<DocumentId> findNotOn(String kind, long framework, long clauses);

    @Query("""
            select count(d) from AuthoredDocument d
            where d.kind = :kind and (d.frameworkVersionId <> :framework or d.clauseVersionId <> :clauses)""")
    long countNotOn(String kind, long framework, long clauses);

    long countByKindAndFrameworkVersionIdNot(String kind, long framework);

    long countByKindAndClauseVersionIdNot(String kind, long clauses);

    /** The contents of the documents changed last. */
    @Query("select d.content from AuthoredDocument d where d.kind = :kind order by d.changedAt desc, d.id desc")
    List<String> findContents(String kind, Limit most);

    @Query("""
            select new org.ctoportal.authoring.DocumentSummary(d.id, d.title, d.frameworkVersionId,
            d.clauseVersionId, d.lastRevision, d.changedAt, d.changedBy)
            from AuthoredDocument d
            where d.kind = :kind and lower(d.title) like lower(concat('%', :text, '%')) escape '!'
            order by d.changedAt desc, d.id desc""")
    List<DocumentSummary> findSummaries(String kind, String text, Pageable page);
}
