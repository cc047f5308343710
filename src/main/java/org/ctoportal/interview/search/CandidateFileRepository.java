package org.ctoportal.interview.search;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CandidateFileRepository extends JpaRepository<CandidateFile, Long> {

    @Query("""
            select new org.ctoportal.interview.search.CandidateFileSummary(
                f.id, f.name, f.kind, f.type, f.size, f.addedAt, f.addedBy)
            from CandidateFile f where f.candidateId = :candidate order by f.id""")
    List<CandidateFileSummary> findSummaries(long candidate, Limit limit);

    int countByCandidateId(long candidateId);

    boolean existsByCandidateIdAndHash(long candidateId, byte[] hash);

    Optional<CandidateFile> findByCandidateIdAndId(long candidateId, long id);
}
