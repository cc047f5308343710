package org.ctoportal.interview.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.SeatHolder;
import org.ctoportal.interview.panel.SeatRule;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * All that a score asks of the database, in four statements: the lock of the scorecard, what is committed once it is held,
 * the answer, and the number under which it came.
 */
@Component
class Admissions {

    private static final String CARD = """
            select k.id, k.version, k.district_id, k.search_id, k.member_id, k.candidate_id, k.status, k.ever_submitted
            from scorecard k
            where k.district_id = :district and k.search_id = :search and k.member_id = :member
                and k.candidate_id = :candidate
            for update""";

    private static final String ADMISSION = """
            select a.id, a.version, a.district_id, a.scorecard_id, a.question, a.level, a.not_asked, a.note, a.rated_at,
                a.last_change, m.name as panelist, s.closed_at as closed_at, (
                select c.done_at from score_command c
                where c.district_id = a.district_id and c.scorecard_id = a.scorecard_id and c.command = :command) as done_at
            from answer_rating a
                join panel_member m on m.district_id = a.district_id and m.id = :member
                join scoring s on s.district_id = a.district_id and s.search_id = m.search_id
            where a.district_id = :district and a.scorecard_id = :card and a.question = :question and
            """ + SeatRule.OWN + " and " + SeatRule.MAY_OPEN;

    private static final String ANSWER = """
            update answer_rating set version = version + 1, level = :level, not_asked = :notAsked, note = :note,
                rated_at = :ratedAt, last_change = :lastChange
            where district_id = :district and id = :id and version = :version""";

    private static final String COMMAND = """
            insert into score_command (version, district_id, scorecard_id, command, done_at)
            values (0, :district, :card, :command, :now)""";

    private final FixedQuery query;
    private final SeatHolder holder;
    private final Clock clock;

    Admissions(FixedQuery query, SeatHolder holder, Clock clock) {
        this.query = query;
        this.holder = holder;
        this.clock = clock;
    }

    /** Nobody else sends anything of it for the rest of the transaction. */
    Optional<Scorecard> lock(SearchId search, PanelMemberId member, CandidateId candidate) {
        return query.find(
                CARD,
                Admissions::card,
                Map.of("search", search.value(), "member", member.value(), "candidate", candidate.value()));
    }

    private static Scorecard card(ResultSet row) throws SQLException {
        return new Scorecard(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("search_id"),
                row.getLong("member_id"),
                row.getLong("candidate_id"),
                SheetStatus.valueOf(row.getString("status")),
                row.getBoolean("ever_submitted"));
    }

    /** None when the member is not whoever is signed in or may not score the candidate, or there is no such question. */
    Optional<Admission> find(SearchId search, Scorecard card, RecordAnswer said) {
        var parameters = new HashMap<String, Object>();
        parameters.put("search", search.value());
        parameters.put("member", card.memberId());
        parameters.put("candidate", card.candidateId());
        parameters.put("card", card.id());
        parameters.put("question", said.question());
        parameters.put("command", said.command().toString());
        parameters.put("person", holder.person());
        parameters.put("code", holder.code(search));
        parameters.put("now", clock.instant());
        return query.find(ADMISSION, Admissions::admission, parameters);
    }

    private static Admission admission(ResultSet row) throws SQLException {
        return new Admission(
                new AnswerRating(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getLong("scorecard_id"),
                        Objects.requireNonNull(row.getString("question")),
                        row.getObject("level", Integer.class),
                        row.getBoolean("not_asked"),
                        Objects.requireNonNull(row.getString("note")),
                        FixedQuery.instant(row, "rated_at"),
                        row.getInt("last_change")),
                Objects.requireNonNull(row.getString("panelist")),
                FixedQuery.instant(row, "closed_at"),
                FixedQuery.instant(row, "done_at"));
    }

    /** Stores the answer as it is by now, and the number under which it came. */
    void store(AnswerRating answer, ScoreCommand command) {
        if (query.change(ANSWER, answer.row()) != 1) {
            throw new OptimisticLockingFailureException("The answer was changed meanwhile");
        }
        query.change(COMMAND, command.row());
    }
}
