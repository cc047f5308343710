package org.ctoportal.interview.panel;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeclarationRepository extends JpaRepository<Declaration, Long> {

    /** The last of each member about each candidate. */
    @Query("""
        select d from Declaration d where d.searchId = :search and d.number = (
            select max(o.number) from Declaration o
            where o.memberId = d.memberId and o.candidateId = d.candidateId)\
        """)
    List<Declaration> findLatest(long search);

    /** The last of a member about each candidate. */
    @Query("""
        select d from Declaration d where d.memberId = :member and d.number = (
            select max(o.number) from Declaration o
            where o.memberId = d.memberId and o.candidateId = d.candidateId)\
        """)
    List<Declaration> findLatestOf(long member);
}
