package org.ctoportal.jobdescription.posting;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface JobSiteRepository extends JpaRepository<JobSite, Long> {

    Optional<JobSite> findByDistrictId(long districtId);

    Optional<JobSite> findBySlug(String slug);

    boolean existsBySlug(String slug);
}
