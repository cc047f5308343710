package org.ctoportal.credential.catalogue;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnTypeChangeRepository extends JpaRepository<OwnTypeChange, Long> {

    List<OwnTypeChange> findByOwnTypeIdOrderByIdDesc(long ownTypeId, Limit most);
}
