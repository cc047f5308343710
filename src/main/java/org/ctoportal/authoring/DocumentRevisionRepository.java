package org.ctoportal.authoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentRevisionRepository extends JpaRepository<DocumentRevision, Long> {

    Optional<DocumentRevision> findByDocumentIdAndNumber(long documentId, int number);

    @Query("""
            select new org.ctoportal.authoring.RevisionSummary(r.number, r.complete, r.createdAt, r.createdBy)
            from DocumentRevision r where r.documentId = :documentId order by r.number desc""")
    List<RevisionSummary> findSummaries(long documentId);
}
