package org.ctoportal.credential.holding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface LearningRepository extends JpaRepository<Learning, Long> {

    List<Learning> findByHoldingIdOrderByDoneOnAscIdAsc(long holdingId, Limit most);

    boolean existsByOrigin(String origin);

    Optional<Learning> findByHoldingIdAndId(long holdingId, long id);
}
