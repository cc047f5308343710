package org.ctoportal.district;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface DistrictRepository extends JpaRepository<District, Long> {

    /** Held until the transaction ends, so that two people's changes to one profile queue up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<District> findWithLockById(long id);

    boolean existsByDemoFalse();

    Optional<District> findFirstByDemoTrueAndNameOrderByIdAsc(String name);

    List<District> findByDemoTrueOrderById();
}
