package org.ctoportal.assessment.evaluation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvaluationReceiptRepository extends JpaRepository<EvaluationReceipt, Long> {

    List<EvaluationReceipt> findByEditionIdIn(Collection<Long> editions);
}
