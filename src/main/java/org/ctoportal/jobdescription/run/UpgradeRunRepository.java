package org.ctoportal.jobdescription.run;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface UpgradeRunRepository extends JpaRepository<UpgradeRun, Long> {

    Optional<UpgradeRun> findFirstByOrderByIdDesc();

    /** Held until the document at hand is done, so that a stop comes between two documents. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<UpgradeRun> findWithLockById(long id);
}
