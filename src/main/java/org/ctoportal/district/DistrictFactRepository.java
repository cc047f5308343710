package org.ctoportal.district;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DistrictFactRepository extends JpaRepository<DistrictFact, Long> {

    Optional<DistrictFact> findByName(String name);
}
