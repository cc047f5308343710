package org.ctoportal.interview.kit;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface InterviewKitRepository extends JpaRepository<InterviewKit, Long> {

    List<InterviewKit> findByOrderByChangedAtDescIdDesc(Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<InterviewKit> findWithLockById(long id);
}
