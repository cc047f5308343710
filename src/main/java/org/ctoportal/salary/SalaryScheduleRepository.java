package org.ctoportal.salary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SalaryScheduleRepository extends JpaRepository<SalarySchedule, Long> {

    List<SalarySchedule> findByOrderByNameAscEffectiveFromDescIdDesc(Pageable page);

    boolean existsByName(String name);

    Optional<SalarySchedule> findFirstByNameAndEffectiveFromAndStatus(
            String name, LocalDate from, SalaryScheduleStatus status);

    /** Adopted and not past, or one of those asked for whatever became of it. */
    @Query("""
            select schedule from SalarySchedule schedule
            where schedule.status = org.ctoportal.salary.SalaryScheduleStatus.ADOPTED
                and schedule.effectiveThrough >= :day
                or schedule.id in :kept and schedule.status <> org.ctoportal.salary.SalaryScheduleStatus.DRAFT
            order by schedule.name, schedule.effectiveFrom desc, schedule.id desc""")
    List<SalarySchedule> findChoosable(LocalDate day, Collection<Long> kept, Limit limit);

    @Query("select e.id from SalarySchedule e")
    List<Long> findNumbers();
}
