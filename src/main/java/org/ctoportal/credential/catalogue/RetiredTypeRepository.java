package org.ctoportal.credential.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface RetiredTypeRepository extends JpaRepository<RetiredType, Long> {

    List<RetiredType> findByOrderById(Limit most);

    Optional<RetiredType> findByCode(String code);
}
