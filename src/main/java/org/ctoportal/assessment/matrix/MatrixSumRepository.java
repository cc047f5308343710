package org.ctoportal.assessment.matrix;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatrixSumRepository extends JpaRepository<MatrixSum, Long> {

    List<MatrixSum> findByYearIdIn(Collection<Long> years);
}
