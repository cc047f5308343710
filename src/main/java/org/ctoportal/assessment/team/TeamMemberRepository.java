package org.ctoportal.assessment.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TeamMemberRepository extends JpaRepository<TeamMember, Long> {

    List<TeamMember> findByAssessmentIdOrderByPersonName(long assessmentId, Limit most);

    Optional<TeamMember> findByAssessmentIdAndPersonId(long assessmentId, long personId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TeamMember> findWithLockByAssessmentIdAndPersonId(long assessmentId, long personId);

    /** All of them, in one order for whoever holds several. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<TeamMember> findWithLockByAssessmentIdOrderById(long assessmentId);

    @Query("select m.id from TeamMember m where m.takenOffAt is null")
    List<Long> findNumbers();

    /** What somebody still has to answer, in running assessments; the longest waiting first. */
    @Query("""
            select m from TeamMember m join TeamAssessment a on a.id = m.assessmentId
            where m.personId = :person and m.submittedAt is null and m.takenOffAt is null and a.closedAt is null
            order by m.askedAt""")
    List<TeamMember> findWaiting(long person, Limit most);
}
