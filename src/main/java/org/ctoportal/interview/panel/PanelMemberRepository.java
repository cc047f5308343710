package org.ctoportal.interview.panel;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PanelMemberRepository extends JpaRepository<PanelMember, Long> {

    List<PanelMember> findBySearchIdOrderByName(long searchId, Limit limit);

    /** One after the other where members are changed together. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<PanelMember> findWithLockBySearchIdOrderById(long searchId, Limit limit);

    Optional<PanelMember> findBySearchIdAndId(long searchId, long id);

    /** The seat of whoever is signed in. */
    @Query("select m from PanelMember m where " + SeatRule.OWN)
    Optional<PanelMember> findOwn(long search, long person, long code, Instant now);

    Optional<PanelMember> findBySearchIdAndPersonId(long searchId, long personId);
}
