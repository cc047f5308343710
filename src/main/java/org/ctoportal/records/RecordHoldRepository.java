package org.ctoportal.records;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecordHoldRepository extends JpaRepository<RecordHold, Long> {

    /** The newest first. */
    List<RecordHold> findAllByOrderByIdDesc(Limit limit);

    boolean existsByLiftedAtIsNull();
}
