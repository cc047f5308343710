package org.ctoportal.credential.eligibility;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarlierEligibilityRepository extends JpaRepository<EarlierEligibility, Long> {

    List<EarlierEligibility> findByPersonIdAndCodeOrderByIdDesc(long personId, String code, Limit most);

    void deleteByPersonIdAndCode(long personId, String code);
}
