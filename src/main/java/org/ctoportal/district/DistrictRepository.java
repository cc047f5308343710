package org.ctoportal.district;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DistrictRepository extends JpaRepository<District, Long> {

    boolean existsByDemoFalse();

    Optional<District> findFirstByDemoTrueAndNameOrderByIdAsc(String name);
}
