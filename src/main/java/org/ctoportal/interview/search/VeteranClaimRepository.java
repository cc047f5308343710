package org.ctoportal.interview.search;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface VeteranClaimRepository extends JpaRepository<VeteranClaim, Long> {

    Optional<VeteranClaim> findByCandidateId(long candidateId);

    List<VeteranClaim> findBySearchId(long searchId);
}
