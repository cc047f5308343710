package org.ctoportal.interview.search;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SearchRepository extends JpaRepository<Search, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Search> findWithLockById(long id);

    /** The search, unless the person is a candidate in it. */
    @Query("""
            select s from Search s
            where s.id = :id and not exists (
                select c.id from Candidate c
                where c.searchId = s.id and (c.personId = :person or c.email = :email))""")
    Optional<Search> findOpenTo(long id, long person, String email);

    /** Those in which the person is no candidate, the latest first. */
    @Query("""
            select s from Search s
            where not exists (
                select c.id from Candidate c
                where c.searchId = s.id and (c.personId = :person or c.email = :email))
            order by s.begunAt desc, s.id desc""")
    List<Search> findOpenTo(long person, String email, Pageable page);

    /** The last move of each search in which the person is no candidate, the latest first. */
    @Query("""
            select new org.ctoportal.interview.search.SearchRepository$LastMove(s.id, s.title, m.movedAt, m.movedBy)
            from Search s join Candidate k on k.searchId = s.id join StageMove m on m.candidateId = k.id
            where m.id = (select max(n.id) from StageMove n join Candidate o on o.id = n.candidateId
                where o.searchId = s.id)
            and not exists (select c.id from Candidate c
                where c.searchId = s.id and (c.personId = :person or c.email = :email))
            order by m.movedAt desc, m.id desc""")
    List<LastMove> findLastMoved(long person, String email, Limit most);

    record LastMove(long search, String title, Instant at, String by) {}

    /** Those in which the person is a candidate. */
    @Query("""
            select distinct c.searchId from Candidate c where c.personId = :person or c.email = :email""")
    List<Long> findClosedTo(long person, String email);

    @Query("select e.id from Search e")
    List<Long> findNumbers();
}
