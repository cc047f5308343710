package org.ctoportal.assessment.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TeamAssessmentRepository extends JpaRepository<TeamAssessment, Long> {

    List<TeamAssessment> findAllByOrderByIdDesc(Pageable page);

    @Query("select a.id from TeamAssessment a")
    List<Long> findNumbers();

    Optional<TeamAssessment> findByPurpose(String purpose);

    /** Those somebody is asked in. */
    @Query("""
            select a from TeamAssessment a join TeamMember m on m.assessmentId = a.id
            where m.personId = :person and m.takenOffAt is null order by a.id desc""")
    List<TeamAssessment> findAsking(long person, Pageable page);

    /** Submissions and closing go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TeamAssessment> findWithLockById(long id);
}
