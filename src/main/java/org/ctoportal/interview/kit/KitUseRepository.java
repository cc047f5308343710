package org.ctoportal.interview.kit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KitUseRepository extends JpaRepository<KitUse, Long> {

    Optional<KitUse> findBySearchId(long searchId);

    /** The editions that stand frozen for a job description, the one frozen last first. */
    @Query("""
            select e from InterviewKitEdition e join InterviewKit k on k.id = e.kitId
            where k.documentId = :document and e.number = k.lastEdition
                and k.status in (org.ctoportal.interview.kit.KitStatus.FROZEN,
                    org.ctoportal.interview.kit.KitStatus.IN_USE)
            order by e.frozenAt desc, e.id desc""")
    List<InterviewKitEdition> findFrozen(long document, Limit limit);

    @Query("select s.documentId from Search s where s.id = :search")
    Optional<Long> findDocumentOf(long search);
}
