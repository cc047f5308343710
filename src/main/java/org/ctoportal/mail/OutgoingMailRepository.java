package org.ctoportal.mail;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, Long> {

    /** The latest first, without what only somebody else may read. */
    List<OutgoingMail> findByConfidentialFalseOrPostedByIdOrderByPostedAtDescIdDesc(long reader, Pageable page);

    /** Whether it waits is not changed by two at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutgoingMail> findWithLockById(long id);
}
