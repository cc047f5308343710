package org.ctoportal.jobdescription.check;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FindingWaiverRepository extends JpaRepository<FindingWaiver, Long> {

    List<FindingWaiver> findByDocumentIdOrderById(long documentId);
}
