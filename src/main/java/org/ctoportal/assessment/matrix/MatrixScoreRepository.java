package org.ctoportal.assessment.matrix;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MatrixScoreRepository extends JpaRepository<MatrixScore, Long> {

    @Query("""
            select new org.ctoportal.assessment.matrix.MatrixScoreRepository$Scored(s.entryId, s.skill, s.points, s.answered)
            from MatrixScore s where s.entryId in :entries""")
    List<Scored> findScored(Collection<Long> entries);

    @Modifying(flushAutomatically = true)
    @Query("delete from MatrixScore s where s.entryId in :entries")
    void deleteOf(Collection<Long> entries);

    /** One row. */
    record Scored(long entry, String skill, int points, int answered) {

        SkillPoints value() {
            return new SkillPoints(points, answered);
        }
    }
}
