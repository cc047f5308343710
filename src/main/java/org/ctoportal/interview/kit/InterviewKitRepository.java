package org.ctoportal.interview.kit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InterviewKitRepository extends JpaRepository<InterviewKit, Long> {

    /** A kit that waits, without its questions. */
    record Submitted(long id, String title, Instant at, String by) {}

    /** Submitted by somebody else, without those of a position the person applied for; the longest waiting first. */
    @Query("""
            select new org.ctoportal.interview.kit.InterviewKitRepository$Submitted(
                k.id, k.title, k.submittedAt, k.submittedBy)
            from InterviewKit k
            where k.status = org.ctoportal.interview.kit.KitStatus.IN_REVIEW and k.submitterId <> :person
                and not exists (
                    select c.id from Candidate c, Search s
                    where s.id = c.searchId and s.documentId = k.documentId
                        and (c.personId = :person or c.email = :email))
            order by k.submittedAt, k.id""")
    List<Submitted> findSubmittedTo(long person, String email, Limit limit);

    /** Without those of a position the person applied for, the latest change first. */
    @Query("""
            select k from InterviewKit k
            where not exists (
                select c.id from Candidate c, Search s
                where s.id = c.searchId and s.documentId = k.documentId
                    and (c.personId = :person or c.email = :email))
            order by k.changedAt desc, k.id desc""")
    List<InterviewKit> findOpenTo(long person, String email, Pageable page);

    @Query("""
            select count(c) > 0 from Candidate c, Search s
            where s.id = c.searchId and s.documentId = :document
                and (c.personId = :person or c.email = :email)""")
    boolean isApplicant(long document, long person, String email);

    /** People with an account who applied for the position, by their account or by their address. */
    @Query("""
            select p.id from Person p where exists (
                select c.id from Candidate c, Search s
                where s.id = c.searchId and s.documentId = :document
                    and (c.personId = p.id or c.email = p.email))""")
    List<Long> findApplicants(long document);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<InterviewKit> findWithLockById(long id);

    /** Job descriptions of positions the person applied for. */
    @Query("""
            select distinct s.documentId from Candidate c, Search s
            where s.id = c.searchId and (c.personId = :person or c.email = :email)""")
    List<Long> findClosedTo(long person, String email);

    @Query("select e.id from InterviewKit e")
    List<Long> findNumbers();
}
