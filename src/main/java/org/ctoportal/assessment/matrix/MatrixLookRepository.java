package org.ctoportal.assessment.matrix;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatrixLookRepository extends JpaRepository<MatrixLook, Long> {

    List<MatrixLook> findByLookedAtGreaterThanEqualOrderByIdDesc(Instant since, Limit most);
}
