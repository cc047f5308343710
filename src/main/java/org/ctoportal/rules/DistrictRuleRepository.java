package org.ctoportal.rules;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DistrictRuleRepository extends JpaRepository<DistrictRule, Long> {

    List<DistrictRule> findAllByOrderById();

    Optional<DistrictRule> findByCode(String code);
}
