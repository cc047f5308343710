package org.ctoportal.interview.result;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ResultTermsRepository extends JpaRepository<ResultTerms, Long> {

    Optional<ResultTerms> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ResultTerms> findWithLockBySearchId(long searchId);
}
