package org.ctoportal.factor;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface SecondFactorRepository extends JpaRepository<SecondFactor, Long> {

    /** Of two who type the same code at once one comes in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SecondFactor> findWithLockByPersonId(long personId);
}
