package org.ctoportal.credential.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnTypeRepository extends JpaRepository<OwnType, Long> {

    Optional<OwnType> findOwnTypeById(long id);

    List<OwnType> findByOrderByTitleAscIdAsc(Limit most);
}
