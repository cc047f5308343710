package org.ctoportal.interview.panel;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PanelMemberRepository extends JpaRepository<PanelMember, Long> {

    List<PanelMember> findBySearchIdOrderByName(long searchId, Limit limit);

    /** One after the other where members are changed together. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<PanelMember> findWithLockBySearchIdOrderById(long searchId, Limit limit);

    Optional<PanelMember> findBySearchIdAndId(long searchId, long id);

    Optional<PanelMember> findBySearchIdAndPersonId(long searchId, long personId);
}
