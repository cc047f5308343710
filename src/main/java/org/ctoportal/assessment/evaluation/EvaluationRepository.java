package org.ctoportal.assessment.evaluation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvaluationRepository extends JpaRepository<Evaluation, Long> {

    /** What a sealed one still waits for: its correction, or for a year what somebody without an account signs or says. */
    String UNFINISHED = """
            (e.finalEdition = 0 or e.correctionReason <> ''
            or (e.employeeId is null and exists (
                select d.id from EvaluationEdition d
                where d.evaluationId = e.id and d.number = e.finalEdition
                and (d.responseUntil >= :today or (d.responseUntil >= :aYearAgo
                and not exists (select r.id from EvaluationReceipt r where r.editionId = d.id))))))
            """;

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Evaluation> findWithLockById(long id);

    @Query("select e.id from Evaluation e")
    List<Long> findNumbers();

    boolean existsByEmployeeKeyAndSchoolYear(String employeeKey, int schoolYear);

    /** Those the person may read, the latest year first; one's own as soon as something of it was shared. */
    @Query("""
            select e from Evaluation e
            where e.supervisorId = :reader
            or (e.employeeId = :reader and e.lastEdition > 0)
            or (:overseer = true and (e.employeeId is null or e.employeeId <> :reader))
            order by e.schoolYear desc, e.employeeName, e.id""")
    List<Evaluation> findReadable(long reader, boolean overseer, Pageable page);

    /** Unfinished ones of nobody who could write them, the latest year first; never the reader's own. */
    @Query("""
            select e from Evaluation e
            where e.supervisorId not in :writers and (e.employeeId is null or e.employeeId <> :reader) and
            """ + UNFINISHED + "order by e.schoolYear desc, e.employeeName, e.id")
    List<Evaluation> findLeft(Collection<Long> writers, long reader, LocalDate today, LocalDate aYearAgo, Limit limit);

    /** The number itself, while something is to be done in it. */
    @Query("select e.id from Evaluation e where e.id = :id and " + UNFINISHED)
    Optional<Long> findUnfinished(long id, LocalDate today, LocalDate aYearAgo);

    /** Every year of an employee that was made final, the first one first. */
    @Query("""
            select e from Evaluation e
            where e.employeeKey = :employee and e.finalEdition > 0
            order by e.schoolYear""")
    List<Evaluation> findYears(String employee, Limit limit);

    long countBySchoolYear(int schoolYear);

    long countBySchoolYearAndFinalEditionGreaterThan(int schoolYear, int edition);

    /** What a supervisor is writing or correcting, the earliest year first. */
    @Query("""
            select e from Evaluation e
            where e.supervisorId = :supervisor and (e.finalEdition = 0 or e.correctionReason <> '')
            order by e.schoolYear, e.openedAt, e.id""")
    List<Evaluation> findWriting(long supervisor, Limit most);
}
