package org.ctoportal.assessment.matrix;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamBandRepository extends JpaRepository<TeamBand, Long> {

    List<TeamBand> findByYearId(long year);
}
