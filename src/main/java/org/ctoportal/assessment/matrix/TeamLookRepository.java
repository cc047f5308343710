package org.ctoportal.assessment.matrix;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamLookRepository extends JpaRepository<TeamLook, Long> {

    List<TeamLook> findByLookedAtGreaterThanEqualOrderByIdDesc(Instant since, Limit most);
}
