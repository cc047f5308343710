package org.ctoportal.assessment.growth;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface StudyGroupRepository extends JpaRepository<StudyGroup, Long> {

    Optional<StudyGroup> findByIdAndEndedAtIsNull(long id);

    /** Held until the transaction ends: nobody is invited twice, and nobody joins what ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StudyGroup> findWithLockByIdAndEndedAtIsNull(long id);

    List<StudyGroup> findByIdInAndEndedAtIsNull(Collection<Long> ids);
}
