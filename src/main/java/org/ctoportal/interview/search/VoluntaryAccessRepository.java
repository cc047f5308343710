package org.ctoportal.interview.search;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface VoluntaryAccessRepository extends JpaRepository<VoluntaryAccess, Long> {

    List<VoluntaryAccess> findBySearchIdOrderByIdDesc(long searchId, Limit limit);
}
