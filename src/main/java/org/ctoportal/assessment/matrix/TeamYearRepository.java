package org.ctoportal.assessment.matrix;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface TeamYearRepository extends JpaRepository<TeamYear, Long> {

    boolean existsBySchoolYear(int schoolYear);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TeamYear> findWithLockBySchoolYear(int schoolYear);

    List<TeamYear> findByPeopleGreaterThanOrderBySchoolYearDesc(int people, Limit most);
}
