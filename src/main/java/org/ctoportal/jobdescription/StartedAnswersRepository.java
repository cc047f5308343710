package org.ctoportal.jobdescription;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface StartedAnswersRepository extends JpaRepository<StartedAnswers, Long> {

    Optional<StartedAnswers> findByPersonId(long personId);

    /** Held until the transaction ends, so that two clicks of one person queue up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StartedAnswers> findWithLockByPersonId(long personId);
}
