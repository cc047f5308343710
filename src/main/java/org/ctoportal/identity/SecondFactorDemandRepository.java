package org.ctoportal.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecondFactorDemandRepository extends JpaRepository<SecondFactorDemand, Long> {

    boolean existsByDistrictIdAndRoleIn(long districtId, Collection<Role> roles);

    List<SecondFactorDemand> findByDistrictId(long districtId);
}
