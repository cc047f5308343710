package org.ctoportal.interview.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LegalHoldRepository extends JpaRepository<LegalHold, Long> {

    List<LegalHold> findBySearchIdOrderByIdDesc(long searchId);

    Optional<LegalHold> findBySearchIdAndId(long searchId, long id);

    List<LegalHold> findBySearchIdInAndReleasedAtIsNullOrderByHeldOn(Collection<Long> searches);
}
