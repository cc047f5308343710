package org.ctoportal.assessment.self;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SelfAssessmentRepository extends JpaRepository<SelfAssessment, Long> {

    @Query("select a.id from SelfAssessment a")
    List<Long> findNumbers();

    Optional<SelfAssessment> findByIdAndOwnerId(long id, long ownerId);

    /** What is sent of one sheet is done one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SelfAssessment> findWithLockByIdAndOwnerId(long id, long ownerId);

    List<SelfAssessment> findByOwnerIdOrderByBegunAtDescIdDesc(long ownerId, Limit most);

    List<SelfAssessment> findByOwnerIdAndKindOrderByRunDescEditionDesc(long ownerId, InstrumentKind kind);

    List<SelfAssessment> findByIdIn(Collection<Long> ids);

    List<SelfAssessment> findByOwnerIdAndSubmittedAtIsNullOrderByBegunAt(long ownerId, Limit most);
}
