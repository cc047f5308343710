package org.ctoportal.assessment.matrix;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamSumRepository extends JpaRepository<TeamSum, Long> {

    List<TeamSum> findByYearIdIn(Collection<Long> years);
}
