package org.ctoportal.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, Long> {

    List<Membership> findByPersonIdOrderByDistrictIdAscIdAsc(long personId);

    boolean existsByDistrictIdAndPersonIdAndRole(long districtId, long personId, Role role);
}
