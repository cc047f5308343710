package org.ctoportal.interview.record;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SearchRecordRepository extends JpaRepository<SearchRecord, Long> {

    Optional<SearchRecord> findBySearchId(long searchId);
}
