package org.ctoportal.credential.catalogue;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnFeeRepository extends JpaRepository<OwnFee, Long> {

    List<OwnFee> findByOrderByIdDesc(Limit most);
}
