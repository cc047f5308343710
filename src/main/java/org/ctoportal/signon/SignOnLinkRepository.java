package org.ctoportal.signon;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignOnLinkRepository extends JpaRepository<SignOnLink, Long> {

    Optional<SignOnLink> findByDistrictIdAndIssuerHashAndSubjectHash(
            long districtId, byte[] issuerHash, byte[] subjectHash);

    void deleteByDistrictIdAndPersonId(long districtId, long personId);

    boolean existsByDistrictIdAndPersonIdAndIssuerHash(long districtId, long personId, byte[] issuerHash);
}
