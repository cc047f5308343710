package org.ctoportal.jobdescription.posting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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

    /** Those that close from then on and nobody ended, the next first. */
    @Query("""
            select new org.ctoportal.jobdescription.posting.PostingRepository$ClosingAt(p.id, p.title, p.closesAt)
            from Posting p where p.opensAt is not null and p.closesAt >= :from and p.ending is null
            order by p.closesAt, p.id""")
    List<ClosingAt> findClosing(Instant from, Limit most);

    record ClosingAt(long posting, String title, Instant at) {}

    @Query("select e.id from Posting e")
    List<Long> findNumbers();
}
