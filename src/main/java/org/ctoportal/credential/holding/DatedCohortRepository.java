package org.ctoportal.credential.holding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface DatedCohortRepository extends JpaRepository<DatedCohort, Long> {

    List<DatedCohort> findByOrderByTestOnDescIdDesc(Limit most);

    Optional<DatedCohort> findCohortById(long id);
}
