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

    /** Nothing is sent of any scorecard meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Scorecard> findWithLockBySearchIdOrderById(long searchId);

    boolean existsBySearchIdAndMemberId(long searchId, long memberId);

    List<Scorecard> findBySearchIdAndMemberId(long searchId, long memberId);

    List<Scorecard> findBySearchIdAndCandidateId(long searchId, long candidateId);

    List<Scorecard> findBySearchId(long searchId);

    /** The last rating, revision, submission or reopening. */
    @Query("""
            select new org.ctoportal.interview.record.RecordMade(c.searchId, max(s.steppedAt), max(a.ratedAt))
            from Scorecard c left join ScorecardStep s on s.scorecardId = c.id
                left join AnswerRating a on a.scorecardId = c.id
            where c.searchId in :searches and (s.steppedAt is not null or a.ratedAt is not null)
            group by c.searchId""")
    List<RecordMade> findLastGiven(Collection<Long> searches);
}
