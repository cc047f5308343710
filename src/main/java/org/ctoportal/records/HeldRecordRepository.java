package org.ctoportal.records;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HeldRecordRepository extends JpaRepository<HeldRecord, Long> {

    List<HeldRecord> findByHoldIdInOrderById(Collection<Long> holds);
}
