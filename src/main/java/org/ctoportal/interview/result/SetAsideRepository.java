package org.ctoportal.interview.result;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface SetAsideRepository extends JpaRepository<SetAside, Long> {

    List<SetAside> findBySearchIdOrderById(long searchId, Limit limit);

    Optional<SetAside> findBySearchIdAndMemberIdAndRestoredAtIsNull(long searchId, long memberId);
}
