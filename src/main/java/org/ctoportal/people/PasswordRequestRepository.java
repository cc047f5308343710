package org.ctoportal.people;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;

interface PasswordRequestRepository extends JpaRepository<PasswordRequest, Long> {

    /** Those that another portal is just taking are passed over: −2 is how Hibernate says SKIP LOCKED. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    List<PasswordRequest> findByOrderById(Limit most);
}
