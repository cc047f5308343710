package org.ctoportal.assessment.self;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that answers ask of the database: the lock of the sheet, what is committed once it is held, what is said anew of one
 * statement each, and all that is said for the first time at once.
 */
@Component
class HeldSheets {

    private static final String SHEET = """
            select a.district_id, a.kind, a.pack_version_id, a.submitted_at
            from self_assessment a
            where a.district_id = :district and a.id = :id and a.owner_id = :owner
            for update""";

    private static final String RATINGS = """
            select r.id, r.district_id, r.statement, r.command, r.rated_at
            from self_rating r
            where r.district_id = :district and r.assessment_id = :id and r.statement in (:statements)""";

    private static final String ANEW = """
            update self_rating set version = version + 1, level = :level, set_aside = :setAside, note = :note,
                rated_at = :ratedAt, command = :command
            where district_id = :district and id = :id""";

    private final FixedQuery query;
    private final ManyRows rows;

    HeldSheets(FixedQuery query, ManyRows rows) {
        this.query = query;
        this.rows = rows;
    }

    Optional<HeldSheet> lock(SelfAssessmentId id, PersonId owner) {
        return query.find(SHEET, HeldSheets::sheet, Map.of("id", id.value(), "owner", owner.value()));
    }

    private static HeldSheet sheet(ResultSet row) throws SQLException {
        return new HeldSheet(
                InstrumentKind.valueOf(row.getString("kind")),
                new PackVersionId(row.getLong("pack_version_id")),
                row.getObject("submitted_at") != null);
    }

    /** What was said before of the same statements, by statement. */
    Map<String, StoredRating> ratings(SelfAssessmentId id, List<RecordRating> said) {
        var statements = said.stream().map(RecordRating::question).toList();
        return query.list(RATINGS, HeldSheets::rating, Map.of("id", id.value(), "statements", statements)).stream()
                .collect(Collectors.toMap(StoredRating::statement, Function.identity()));
    }

    private static StoredRating rating(ResultSet row) throws SQLException {
        return new StoredRating(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("statement")),
                Objects.requireNonNull(row.getString("command")),
                Objects.requireNonNull(FixedQuery.instant(row, "rated_at")));
    }

    void store(SelfAssessmentId id, List<RecordRating> said, Map<String, StoredRating> before, Instant now) {
        var first = new ArrayList<SelfRating>();
        for (var one : said) {
            var found = before.get(one.question());
            if (found == null) {
                first.add(new SelfRating(id, one, now));
            } else {
                query.change(ANEW, row(found, one, now));
            }
        }
        rows.insert(first);
    }

    private static Map<String, @Nullable Object> row(StoredRating found, RecordRating said, Instant now) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", found.id());
        row.put("level", said.level());
        row.put("setAside", said.notAsked());
        row.put("note", said.note());
        row.put("ratedAt", now);
        row.put("command", said.command().toString());
        return row;
    }
}
