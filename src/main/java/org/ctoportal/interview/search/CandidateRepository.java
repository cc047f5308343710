package org.ctoportal.interview.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.interview.record.RecordMade;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CandidateRepository extends JpaRepository<Candidate, Long> {

    List<Candidate> findBySearchIdOrderByCodeNumber(long searchId, Limit limit);

    List<Candidate> findBySearchIdAndStageInOrderByCodeNumber(
            long searchId, Collection<CandidateStage> stages, Pageable page);

    List<Candidate> findBySearchIdAndIdInOrderByCodeNumber(long searchId, Collection<Long> ids);

    Optional<Candidate> findBySearchIdAndId(long searchId, long id);

    /** Addresses of those who sit on the panel of the search. */
    @Query("select m.email from PanelMember m where m.searchId = :search and m.removedAt is null and m.email <> ''")
    Set<String> findPanelAddresses(long search);

    /** Whether somebody sits on the panel of the search. */
    @Query("""
            select count(m) > 0 from PanelMember m
            where m.searchId = :search and m.removedAt is null and (m.personId = :person or m.email = :email)""")
    boolean isOnPanel(long search, long person, String email);

    /** Whether the person applied. */
    @Query("""
            select count(c) > 0 from Candidate c
            where c.searchId = :search and (c.personId = :person or c.email = :email)""")
    boolean isApplicant(long search, long person, String email);

    @Query("""
            select new org.ctoportal.interview.search.StageCount(c.searchId, c.stage, count(c))
            from Candidate c where c.searchId in :searches group by c.searchId, c.stage""")
    List<StageCount> countStages(Collection<Long> searches);

    /** The last move of anybody, or the day the last one applied. */
    @Query("""
            select new org.ctoportal.interview.record.RecordMade(
                c.searchId, max(coalesce(m.movedAt, c.enteredAt)))
            from Candidate c left join StageMove m on m.candidateId = c.id
            where c.searchId in :searches group by c.searchId""")
    List<RecordMade> findLastMade(Collection<Long> searches);

    @Query("select e.id from Candidate e")
    List<Long> findNumbers();
}
