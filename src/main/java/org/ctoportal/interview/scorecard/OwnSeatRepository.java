package org.ctoportal.interview.scorecard;

import java.util.Collection;
import java.util.List;
import org.ctoportal.interview.search.CandidateStage;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnSeatRepository extends Repository<Scorecard, Long> {

    /** All panels of a person in one statement, the one they were put on last first. */
    @Query("""
            select new org.ctoportal.interview.scorecard.OwnSeat(
                m.searchId, s.title, m.chair, m.signedAt,
                (select count(c.id) from Candidate c
                    where c.searchId = m.searchId and c.stage in :met and not exists (
                        select d.id from Declaration d where d.memberId = m.id and d.candidateId = c.id)),
                (select count(c.id) from Candidate c
                    where c.searchId = m.searchId and c.stage in :met and not exists (
                        select d.id from Declaration d where d.memberId = m.id and d.candidateId = c.id
                            and d.conflict = org.ctoportal.interview.panel.Conflict.RECUSED)),
                (select count(c.id) from Candidate c
                    where c.searchId = m.searchId and c.stage in :met and not exists (
                        select d.id from Declaration d where d.memberId = m.id and d.candidateId = c.id
                            and d.conflict = org.ctoportal.interview.panel.Conflict.RECUSED)
                    and not exists (
                        select k.id from Scorecard k where k.memberId = m.id and k.candidateId = c.id
                            and k.status <> org.ctoportal.interview.score.SheetStatus.OPEN)),
                (select count(o.id) from Scoring o where o.searchId = m.searchId and o.closedAt is null),
                (select count(o.id) from Scoring o where o.searchId = m.searchId and o.closedAt is not null))
            from PanelMember m join Search s on s.id = m.searchId
            where m.personId = :person and m.removedAt is null
            order by m.addedAt desc, m.id desc""")
    List<OwnSeat> findByPerson(long person, Collection<CandidateStage> met, Limit most);
}
