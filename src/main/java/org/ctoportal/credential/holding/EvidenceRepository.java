package org.ctoportal.credential.holding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceRepository extends JpaRepository<Evidence, Long> {

    @Query("""
            select new org.ctoportal.credential.holding.EvidenceLine(e.id, e.name, e.size, e.addedAt, e.addedBy)
            from CredentialEvidence e where e.holdingId = :holding order by e.id""")
    List<EvidenceLine> findLines(long holding, Limit limit);

    int countByHoldingId(long holdingId);

    boolean existsByHoldingIdAndHash(long holdingId, byte[] hash);

    Optional<Evidence> findFirstByHoldingIdAndHash(long holdingId, byte[] hash);

    Optional<Evidence> findByHoldingIdAndId(long holdingId, long id);

    Optional<Evidence> findFirstByHoldingIdAndBadgeTrueOrderByIdDesc(long holdingId);

    boolean existsByHoldingIdAndBadgeTrue(long holdingId);
}
