package org.ctoportal.compensation.policy;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyRepository extends JpaRepository<Policy, Long> {

    List<Policy> findByDocumentIdIn(Collection<Long> documents);

    boolean existsByPolicyNumber(String number);

    List<Policy> findAllByOrderByPolicyNumberAsc(Pageable page);

    /** The numbers of their documents. */
    @Query("select e.documentId from Policy e")
    List<Long> findNumbers();
}
