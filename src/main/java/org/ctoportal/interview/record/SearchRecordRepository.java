package org.ctoportal.interview.record;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SearchRecordRepository extends JpaRepository<SearchRecord, Long> {

    Optional<SearchRecord> findBySearchId(long searchId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SearchRecord> findWithLockBySearchId(long searchId);

    /**
     * Searches in which the person is no candidate: by the day their time runs from as far as it was typed, then those
     * without one, then those destroyed.
     */
    @Query("""
            select new org.ctoportal.interview.record.RecordedSearch(s.id, s.title, s.postingNumber)
            from Search s
            left join SearchRecord r on r.searchId = s.id
            left join Destruction d on d.searchId = s.id and d.doneAt is not null
            where not exists (
                select c.id from Candidate c
                where c.searchId = s.id and (c.personId = :person or c.email = :email))
            order by
                case when d.id is null then 0 else 1 end,
                case when r.actionOn is null then 1 else 0 end,
                case when r.madeOn > r.actionOn then r.madeOn else r.actionOn end,
                s.id""")
    List<RecordedSearch> findOpenTo(long person, String email, Pageable page);

    List<SearchRecord> findBySearchIdIn(Collection<Long> searches);
}
