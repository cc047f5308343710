package org.ctoportal.compensation.announcement;

import java.util.Optional;
import org.ctoportal.document.DocumentFormat;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every question names a district; there is no filter of districts behind it. */
interface PublishedFileRepository extends JpaRepository<PublishedFile, Long> {

    Optional<PublishedFile> findByDistrictIdAndPolicyIdAndEditionAndFormat(
            long districtId, long policyId, int edition, DocumentFormat format);

    void deleteByDistrictIdAndPolicyId(long districtId, long policyId);
}
