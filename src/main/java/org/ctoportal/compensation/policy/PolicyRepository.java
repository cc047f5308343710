package org.ctoportal.compensation.policy;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyRepository extends JpaRepository<Policy, Long> {

    List<Policy> findByDocumentIdIn(Collection<Long> documents);

    boolean existsByPolicyNumber(String number);

    /** The numbers of their documents. */
    @Query("select e.documentId from Policy e")
    List<Long> findNumbers();

    @Query("""
            select new org.ctoportal.compensation.policy.PolicySummary(p.id, p.policyNumber, d.title, d.changedAt)
            from Policy p join AuthoredDocument d on d.id = p.documentId
            order by p.policyNumber""")
    List<PolicySummary> findSummaries(Pageable page);
}
