package org.ctoportal.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.identity.OpenSeat;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NoticeDueRepository extends JpaRepository<NoticeDue, Long> {

    @Query("select new org.ctoportal.identity.OpenSeat(d.districtId, d.personId) from NoticeDue d")
    Set<OpenSeat> findSeats();

    List<NoticeDue> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<NoticeDue> findWithLockById(long id);
}
