package org.ctoportal.jobdescription.posting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PostingRepository extends JpaRepository<Posting, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Posting> findWithLockById(long id);

    List<Posting> findByOrderByPostingYearDescSerialNumberDesc(Pageable page);

    @Query("select coalesce(max(p.serialNumber), 0) from Posting p where p.postingYear = :year")
    int lastSerial(int year);

    @Query("select e.id from Posting e")
    List<Long> findNumbers();
}
