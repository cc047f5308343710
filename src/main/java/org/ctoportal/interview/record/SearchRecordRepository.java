package org.ctoportal.interview.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SearchRecordRepository extends JpaRepository<SearchRecord, Long> {

    Optional<SearchRecord> findBySearchId(long searchId);

    List<SearchRecord> findBySearchIdIn(Collection<Long> searches);
}
