package org.ctoportal.interview.scorecard;

import java.time.Instant;
import java.util.Optional;
import org.ctoportal.interview.panel.SeatRule;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdmissionRepository extends Repository<Scorecard, Long> {

    /**
     * Everything a score is decided by, in one statement; nothing when the member is not whoever is signed in, or may not
     * score the candidate.
     */
    @Query("""
            select new org.ctoportal.interview.scorecard.Admission(
                a, m.name, s.closedAt,
                (select k.doneAt from ScoreCommand k where k.scorecardId = a.scorecardId and k.command = :command))
            from AnswerRating a join PanelMember m on m.id = :member join Scoring s on s.searchId = m.searchId
            where a.scorecardId = :card and a.question = :question and
            """ + SeatRule.OWN + " and " + SeatRule.MAY_OPEN)
    Optional<Admission> find(
            long search,
            long member,
            long candidate,
            long person,
            long code,
            Instant now,
            long card,
            String question,
            String command);
}
