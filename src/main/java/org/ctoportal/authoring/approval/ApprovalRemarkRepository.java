package org.ctoportal.authoring.approval;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApprovalRemarkRepository extends JpaRepository<ApprovalRemark, Long> {

    List<ApprovalRemark> findByApprovalIdInOrderById(Collection<Long> approvals);

    boolean existsByApprovalIdAndPersonIdAndAnsweredIdIsNull(long approvalId, long personId);
}
