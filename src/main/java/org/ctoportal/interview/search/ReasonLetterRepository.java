package org.ctoportal.interview.search;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReasonLetterRepository extends JpaRepository<ReasonLetter, Long> {

    Optional<ReasonLetter> findFirstByCandidateIdOrderByNumberDesc(long candidateId);

    List<ReasonLetter> findBySearchIdOrderByIdAsc(long searchId);

    /** Candidates whose letter nobody has sent yet. */
    @Query("""
            select c from Candidate c where c.searchId = :search and exists (
                select l.id from ReasonLetter l where l.candidateId = c.id and l.sentAt is null)
            order by c.codeNumber""")
    List<Candidate> findUnsent(long search);
}
