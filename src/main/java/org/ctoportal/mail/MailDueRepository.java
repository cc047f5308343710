package org.ctoportal.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface MailDueRepository extends JpaRepository<MailDue, Long> {

    Optional<MailDue> findFirstByOrderByDueAtAsc();

    /** Letters of one moment in the order they were posted. Those that another portal is just taking are passed over: −2 is how Hibernate says SKIP LOCKED. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    List<MailDue> findByDueAtLessThanEqualOrderByDueAtAscMailAsc(Instant now, Limit most);

    /** Whoever carried it may have been quicker. */
    @Modifying(flushAutomatically = true)
    @Query("delete from MailDue d where d.mail = :mail")
    void end(long mail);
}
