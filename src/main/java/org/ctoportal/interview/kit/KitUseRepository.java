package org.ctoportal.interview.kit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KitUseRepository extends JpaRepository<KitUse, Long> {

    Optional<KitUse> findBySearchId(long searchId);

    /**
     * The editions a search can ask by: of its job description as it was approved, those of the revision the search is by
     * first, then the one frozen last. What was made from a draft is none.
     */
    @Query("""
            select e from InterviewKitEdition e join InterviewKit k on k.id = e.kitId
                join Search s on s.documentId = k.documentId
            where s.id = :search and k.revision > 0 and e.number = k.lastEdition
                and k.status in (org.ctoportal.interview.kit.KitStatus.FROZEN,
                    org.ctoportal.interview.kit.KitStatus.IN_USE)
            order by case when k.revision = s.revision then 0 else 1 end, e.frozenAt desc, e.id desc""")
    List<InterviewKitEdition> findFrozenOf(long search, Limit limit);

    /** The editions that stand frozen for a job description as it was approved, the one frozen last first. */
    @Query("""
            select e from InterviewKitEdition e join InterviewKit k on k.id = e.kitId
            where k.documentId = :document and k.revision > 0 and e.number = k.lastEdition
                and k.status in (org.ctoportal.interview.kit.KitStatus.FROZEN,
                    org.ctoportal.interview.kit.KitStatus.IN_USE)
            order by e.frozenAt desc, e.id desc""")
    List<InterviewKitEdition> findFrozen(long document, Limit limit);
}
