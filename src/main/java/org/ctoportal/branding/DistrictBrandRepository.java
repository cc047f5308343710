package org.ctoportal.branding;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DistrictBrandRepository extends JpaRepository<DistrictBrand, Long> {

    Optional<DistrictBrand> findByDistrictId(long districtId);
}
