package org.ctoportal.interview.scorecard;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ScorecardRepository extends JpaRepository<Scorecard, Long> {

    Optional<Scorecard> findBySearchIdAndMemberIdAndCandidateId(long searchId, long memberId, long candidateId);

    /** What is sent of one scorecard is done one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Scorecard> findWithLockBySearchIdAndMemberIdAndCandidateId(long searchId, long memberId, long candidateId);

    List<Scorecard> findBySearchIdAndMemberId(long searchId, long memberId);

    List<Scorecard> findBySearchIdAndCandidateId(long searchId, long candidateId);

    List<Scorecard> findBySearchId(long searchId);
}
