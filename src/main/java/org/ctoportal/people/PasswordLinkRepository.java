package org.ctoportal.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PasswordLinkRepository extends JpaRepository<PasswordLink, Long> {

    Optional<PasswordLink> findByTokenHash(byte[] tokenHash);

    /** Of two who use the link at once one does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PasswordLink> findWithLockByTokenHash(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PasswordLink> findWithLockByPersonId(long personId);
}
