package org.ctoportal.compensation.announcement;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every question names a district or an address; there is no filter of districts behind it. */
interface PublishedPolicyRepository extends JpaRepository<PublishedPolicy, Long> {

    Optional<PublishedPolicy> findByDistrictIdAndPolicyId(long districtId, long policyId);

    boolean existsBySlugAndNumber(String slug, String number);

    @Query("select new org.ctoportal.compensation.announcement.PublishedMark(p.id, p.version, p.districtId, p.policyId,"
            + " p.slug, p.number, p.zone) from PublishedPolicy p where p.slug = :slug and p.number = :number")
    Optional<PublishedMark> findMark(String slug, String number);
}
