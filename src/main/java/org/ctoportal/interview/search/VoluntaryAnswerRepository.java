package org.ctoportal.interview.search;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** An answer that is found can be changed and taken back; it tells nobody what it is. Numbers are of many. */
interface VoluntaryAnswerRepository extends Repository<VoluntaryAnswer, Long> {

    VoluntaryAnswer save(VoluntaryAnswer answer);

    void delete(VoluntaryAnswer answer);

    Optional<VoluntaryAnswer> findByCandidateIdAndCategory(long candidateId, VoluntaryCategory category);

    @Query("""
            select new org.ctoportal.interview.search.GroupCount(a.answer, c.reached, count(c))
            from VoluntaryAnswer a join Candidate c on c.id = a.candidateId and c.searchId = a.searchId
            where a.searchId = :search and a.category = :category
            group by a.answer, c.reached""")
    List<GroupCount> countGroups(long search, VoluntaryCategory category);
}
