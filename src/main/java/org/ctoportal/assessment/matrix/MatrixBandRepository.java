package org.ctoportal.assessment.matrix;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatrixBandRepository extends JpaRepository<MatrixBand, Long> {

    List<MatrixBand> findByYearId(long year);
}
