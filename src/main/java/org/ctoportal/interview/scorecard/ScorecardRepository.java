package org.ctoportal.interview.scorecard;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.record.RecordMade;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ScorecardRepository extends JpaRepository<Scorecard, Long> {

    Optional<Scorecard> findBySearchIdAndMemberIdAndCandidateId(long searchId, long memberId, long candidateId);

    /** What is sent of one scorecard is done one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Scorecard> findWithLockBySearchIdAndMemberIdAndCandidateId(long searchId, long memberId, long candidateId);

    List<Scorecard> findBySearchIdAndMemberId(long searchId, long memberId);

    List<Scorecard> findBySearchIdAndCandidateId(long searchId, long candidateId);

    List<Scorecard> findBySearchId(long searchId);

    @Query("""
            select new org.ctoportal.interview.record.RecordMade(c.searchId, max(c.submittedAt))
            from Scorecard c where c.searchId in :searches and c.submittedAt is not null group by c.searchId""")
    List<RecordMade> findLastSubmitted(Collection<Long> searches);
}
