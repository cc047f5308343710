package org.ctoportal.district;

import org.springframework.data.jpa.repository.JpaRepository;

interface DistrictRepository extends JpaRepository<District, Long> {

    boolean existsByDemoFalse();
}
