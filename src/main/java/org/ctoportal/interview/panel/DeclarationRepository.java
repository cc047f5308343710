package org.ctoportal.interview.panel;

import java.util.Collection;
import java.util.List;
import org.ctoportal.interview.record.RecordMade;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeclarationRepository extends JpaRepository<Declaration, Long> {

    /** The last of each member about each candidate. */
    @Query("""
            select d from Declaration d where d.searchId = :search and d.number = (
                select max(o.number) from Declaration o
                where o.memberId = d.memberId and o.candidateId = d.candidateId)""")
    List<Declaration> findLatest(long search);

    /** The last of a member about each candidate. */
    @Query("""
            select d from Declaration d where d.memberId = :member and d.number = (
                select max(o.number) from Declaration o
                where o.memberId = d.memberId and o.candidateId = d.candidateId)""")
    List<Declaration> findLatestOf(long member);

    List<Declaration> findBySearchIdOrderById(long searchId);

    @Query("""
            select new org.ctoportal.interview.record.RecordMade(d.searchId, max(d.signedAt))
            from Declaration d where d.searchId in :searches group by d.searchId""")
    List<RecordMade> findLastSigned(Collection<Long> searches);
}
