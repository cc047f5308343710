package org.ctoportal.interview.panel;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface PanelMemberRepository extends JpaRepository<PanelMember, Long> {

    List<PanelMember> findBySearchIdOrderByName(long searchId, Limit limit);

    Optional<PanelMember> findBySearchIdAndId(long searchId, long id);

    Optional<PanelMember> findBySearchIdAndPersonId(long searchId, long personId);
}
