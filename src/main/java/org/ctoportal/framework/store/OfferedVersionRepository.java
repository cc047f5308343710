package org.ctoportal.framework.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OfferedVersionRepository extends JpaRepository<OfferedVersion, Long> {

    Optional<OfferedVersion> findByDistrictIdAndPackVersionId(long districtId, long packVersionId);

    List<OfferedVersion> findByPackVersionId(long packVersionId);

    @Query("select count(o) > 0 from OfferedVersion o where o.packVersionId = :version and o.districtId = :district"
            + " and (o.withdrawn = false or o.taken = true)")
    boolean isOpen(long version, long district);
}
