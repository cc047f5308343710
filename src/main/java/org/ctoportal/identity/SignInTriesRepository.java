package org.ctoportal.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

interface SignInTriesRepository extends JpaRepository<SignInTries, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SignInTries> findWithLockByBucket(byte[] bucket);

    /** In one statement and a transaction of its own, as with remembered browsers. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Modifying
    @Query("delete from SignInTries t where t.lastAt < :limit")
    void deleteLastBefore(Instant limit);
}
