package org.ctoportal.credential.holding;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface HoldingStepRepository extends JpaRepository<HoldingStep, Long> {

    List<HoldingStep> findByHoldingIdOrderByIdDesc(long holdingId, Limit most);

    /** Of all holdings, the first first. */
    List<HoldingStep> findByActInOrderById(Collection<HoldingAct> acts, Limit most);
}
