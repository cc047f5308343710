package org.ctoportal.jobdescription;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PositionMemoRepository extends JpaRepository<PositionMemo, Long> {

    Optional<PositionMemo> findByDocumentId(long documentId);
}
