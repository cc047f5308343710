package org.ctoportal.interview.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DestructionRepository extends JpaRepository<Destruction, Long> {

    Optional<Destruction> findBySearchId(long searchId);

    List<Destruction> findBySearchIdIn(Collection<Long> searches);
}
