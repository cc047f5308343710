package org.ctoportal.assessment.evaluation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvaluationRepository extends JpaRepository<Evaluation, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Evaluation> findWithLockById(long id);

    boolean existsByEmployeeKeyAndSchoolYear(String employeeKey, int schoolYear);

    /** Those the person may read, the latest year first; one's own as soon as something of it was shared. */
    @Query("""
            select e from Evaluation e
            where e.supervisorId = :reader
            or (e.employeeId = :reader and e.lastEdition > 0)
            or (:overseer = true and (e.employeeId is null or e.employeeId <> :reader))
            order by e.schoolYear desc, e.employeeName, e.id""")
    List<Evaluation> findReadable(long reader, boolean overseer, Pageable page);

    /** Every year of an employee that was made final, the first one first. */
    @Query("""
            select e from Evaluation e
            where e.employeeKey = :employee and e.finalEdition > 0
            order by e.schoolYear""")
    List<Evaluation> findYears(String employee, Limit limit);

    long countBySchoolYear(int schoolYear);

    long countBySchoolYearAndFinalEditionGreaterThan(int schoolYear, int edition);
}
