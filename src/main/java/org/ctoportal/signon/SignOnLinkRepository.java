package org.ctoportal.signon;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SignOnLinkRepository extends JpaRepository<SignOnLink, Long> {

    Optional<SignOnLink> findByDistrictIdAndIssuerHashAndSubjectHash(
            long districtId, byte[] issuerHash, byte[] subjectHash);

    @Query("select distinct l.personId from SignOnLink l where l.districtId = :district")
    Set<Long> findPeople(long district);

    void deleteByDistrictIdAndPersonId(long districtId, long personId);

    boolean existsByDistrictIdAndPersonIdAndIssuerHash(long districtId, long personId, byte[] issuerHash);
}
