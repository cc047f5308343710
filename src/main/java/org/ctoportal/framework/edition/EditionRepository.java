package org.ctoportal.framework.edition;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface EditionRepository extends JpaRepository<Edition, Long> {

    /** Held until the change is saved, so that changes to one edition queue up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Edition> findWithLockById(long id);

    List<Edition> findByPackCodeOrderByIdDesc(String packCode);

    Optional<Edition> findByPublishedVersionId(long publishedVersionId);
}
