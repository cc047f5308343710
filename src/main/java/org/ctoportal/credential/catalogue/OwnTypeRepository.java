package org.ctoportal.credential.catalogue;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnTypeRepository extends JpaRepository<OwnType, Long> {

    List<OwnType> findByOrderByTitleAscIdAsc(Limit most);
}
