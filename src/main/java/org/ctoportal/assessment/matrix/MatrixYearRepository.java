package org.ctoportal.assessment.matrix;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MatrixYearRepository extends JpaRepository<MatrixYear, Long> {

    boolean existsBySchoolYear(int schoolYear);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MatrixYear> findWithLockBySchoolYear(int schoolYear);

    List<MatrixYear> findByPeopleGreaterThanOrderBySchoolYearDesc(int people, Limit most);
}
