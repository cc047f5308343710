package org.ctoportal.compensation.adoption;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicCommentRepository extends JpaRepository<PublicComment, Long> {

    List<PublicComment> findByPolicyIdOrderByIdAsc(long policyId);

    long countByPolicyIdAndEditionAndByPage(long policyId, int edition, boolean byPage);
}
