package org.ctoportal.interview.decision;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.record.RecordMade;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<Decision, Long> {

    Optional<Decision> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Decision> findWithLockBySearchId(long searchId);

    @Query("""
            select new org.ctoportal.interview.record.RecordMade(d.searchId, max(coalesce(d.finalAt, e.keptAt)))
            from Decision d join DecisionEdition e on e.decisionId = d.id
            where d.searchId in :searches group by d.searchId""")
    List<RecordMade> findLastKept(Collection<Long> searches);

    /** Searches with scoring ended and no final decision, in which the person is no candidate; the longest waiting first. */
    @Query("""
            select new org.ctoportal.interview.decision.DecisionRepository$Undecided(s.id, s.title, o.closedAt)
            from Search s join Scoring o on o.searchId = s.id
            where o.closedAt is not null
            and not exists (select d.id from Decision d where d.searchId = s.id and d.finalAt is not null)
            and not exists (select c.id from Candidate c
                where c.searchId = s.id and (c.personId = :person or c.email = :email))
            order by o.closedAt, s.id""")
    List<Undecided> findUndecided(long person, String email, Limit most);

    record Undecided(long search, String title, Instant since) {}
}
