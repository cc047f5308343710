package org.ctoportal.assessment.self;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SelfRatingRepository extends JpaRepository<SelfRating, Long> {

    List<SelfRating> findByAssessmentIdInOrderById(Collection<Long> assessmentIds);

    /** How many statements of each have an answer. */
    @Query("""
            select r.assessmentId as assessment, count(r) as answered from SelfRating r
            where r.assessmentId in :assessments and (r.level is not null or r.setAside = true)
            group by r.assessmentId""")
    List<Answered> countAnswered(Collection<Long> assessments);

    @Modifying
    @Query("delete from SelfRating r where r.assessmentId = :assessment")
    void deleteOf(long assessment);

    interface Answered {
        long getAssessment();

        long getAnswered();
    }
}
