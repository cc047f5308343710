package org.ctoportal.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, Long> {

    List<Invitation> findByOrderByNameAscIdAsc(Limit most);

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    /** Of two who open the link at once one is let in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findWithLockByTokenHash(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findWithLockById(long id);

    @Query("select e.id from Invitation e")
    List<Long> findNumbers();
}
