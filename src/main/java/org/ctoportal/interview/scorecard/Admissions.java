package org.ctoportal.interview.scorecard;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.SeatHolder;
import org.ctoportal.interview.panel.SeatRule;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything a score is decided by, in two statements: the lock of the scorecard, and what is committed once it is held. */
@Component
class Admissions {

    private static final String CARD = """
            select k.* from scorecard k
            where k.district_id = :district and k.search_id = :search and k.member_id = :member
                and k.candidate_id = :candidate
            for update""";

    private static final String ADMISSION = """
            select a.*, m.name as panelist, s.closed_at as closed_at, (
                select c.done_at from score_command c
                where c.district_id = a.district_id and c.scorecard_id = a.scorecard_id and c.command = :command) as done_at
            from answer_rating a
                join panel_member m on m.district_id = a.district_id and m.id = :member
                join scoring s on s.district_id = a.district_id and s.search_id = m.search_id
            where a.district_id = :district and a.scorecard_id = :card and a.question = :question and
            """ + SeatRule.OWN + " and " + SeatRule.MAY_OPEN;

    private static final Map<String, Class<?>> COLUMNS = columns();

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
                Scorecard.class,
                Map.of("search", search.value(), "member", member.value(), "candidate", candidate.value()));
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
        return query.find(ADMISSION, "a", AnswerRating.class, COLUMNS, parameters)
                .map(row -> new Admission((AnswerRating) row[0], (String) row[1], at(row[2]), at(row[3])));
    }

    private static @Nullable Instant at(@Nullable Object value) {
        return (Instant) value;
    }

    private static Map<String, Class<?>> columns() {
        var columns = new LinkedHashMap<String, Class<?>>();
        columns.put("panelist", String.class);
        columns.put("closed_at", Instant.class);
        columns.put("done_at", Instant.class);
        return columns;
    }
}
