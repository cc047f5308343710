package org.ctoportal.authoring.approval;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApprovalSignerRepository extends JpaRepository<ApprovalSigner, Long> {

    List<ApprovalSigner> findByApprovalIdInOrderByStageAscPlaceAsc(Collection<Long> approvals);
}
