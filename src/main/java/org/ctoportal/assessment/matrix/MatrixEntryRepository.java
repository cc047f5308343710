package org.ctoportal.assessment.matrix;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MatrixEntryRepository extends JpaRepository<MatrixEntry, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<MatrixEntry> findByIdInOrderById(Collection<Long> ids);

    @Query("select e.id from MatrixEntry e where e.personId = :person order by e.id")
    List<Long> findIdsOf(long person);

    /** Those of people who are not counted in that year yet. */
    @Query("""
            select e.id from MatrixEntry e
            where e.way = org.ctoportal.assessment.matrix.EntryWay.WAITING and e.schoolYear = :year
            and not exists (select 1 from MatrixEntry c where c.personId = e.personId and c.schoolYear = :year
                and c.way = org.ctoportal.assessment.matrix.EntryWay.COUNTED)
            order by e.id""")
    List<Long> findIdsWaiting(int year);

    @Query("""
            select e.schoolYear from MatrixEntry e where e.way = org.ctoportal.assessment.matrix.EntryWay.WAITING
            group by e.schoolYear having count(distinct e.personId) >= :fewest order by e.schoolYear""")
    List<Integer> findYearsWaiting(long fewest);

    @Modifying(flushAutomatically = true)
    @Query("""
            update versioned MatrixEntry e set e.way = org.ctoportal.assessment.matrix.EntryWay.COUNTED
            where e.id in :entries and e.way = org.ctoportal.assessment.matrix.EntryWay.WAITING""")
    int count(Collection<Long> entries);

    @Query("select e from MatrixEntry e where e.personId = :person order by e.submittedAt desc, e.id desc")
    Optional<MatrixEntry> findLatest(long person, Limit one);

    /** Of people who consent. */
    @Query("""
            select e from MatrixEntry e join MatrixConsent c on c.personId = e.personId
            where e.way = org.ctoportal.assessment.matrix.EntryWay.BY_NAME and e.assessmentId is not null
            order by e.submittedAt desc, e.id desc""")
    List<MatrixEntry> findNamed();

    /** Who is counted in which year; of people who consent to be seen by name elsewhere. */
    @Query("""
            select e from MatrixEntry e join MatrixConsent c on c.personId = e.personId
            where e.way = org.ctoportal.assessment.matrix.EntryWay.COUNTED""")
    List<MatrixEntry> findCountedOfNamed();
}
