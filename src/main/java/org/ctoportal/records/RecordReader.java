package org.ctoportal.records;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.records.RetentionTerm.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the database for records of all classes at once: one statement however many there are. Days are those of UTC, which
 * are never before those of a district in the United States, so nothing is due a day early.
 */
@Component
class RecordReader {

    private static final String COLUMNS = "district_id, class_name, number, title, from_on, ended_on, until_on, held";

    private final FixedQuery query;
    private final CurrentUser currentUser;

    RecordReader(FixedQuery query, CurrentUser currentUser) {
        this.query = query;
        this.currentUser = currentUser;
    }

    /** How many records a class has: all, due, due soon, held, and without a day. */
    record Count(String className, long all, long due, long soon, long held, long open) {}

    List<Count> count(
            List<RecordClass> classes, Map<String, List<RetentionTerm>> terms, LocalDate today, LocalDate soon) {
        var sql = "select :district as district_id, x.class_name, count(*) as many,"
                + " coalesce(sum(x.until_on <= :today), 0) as due,"
                + " coalesce(sum(x.until_on > :today and x.until_on <= :soon), 0) as soon,"
                + " coalesce(sum(x.held), 0) as held, coalesce(sum(x.until_on is null), 0) as open_ones"
                + " from (" + union(classes, terms) + ") x group by x.class_name";
        return query.list(
                sql,
                row -> new Count(
                        row.getString("class_name"),
                        row.getLong("many"),
                        row.getLong("due"),
                        row.getLong("soon"),
                        row.getLong("held"),
                        row.getLong("open_ones")),
                given(Map.of("today", today, "soon", soon)));
    }

    /** Those that may be destroyed on a day, the longest due first. */
    List<RecordRow> due(
            List<RecordClass> classes,
            Map<String, List<RetentionTerm>> terms,
            LocalDate through,
            long offset,
            int most) {
        var sql = "select " + COLUMNS + " from (" + union(classes, terms) + ") x where x.until_on <= :through"
                + " order by x.until_on, x.class_name, x.number limit " + most + " offset " + offset;
        return query.list(sql, RecordReader::row, given(Map.of("through", through)));
    }

    List<RecordRow> find(RecordClass of, Map<String, List<RetentionTerm>> terms, List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var sql = "select " + COLUMNS + " from (" + select(of, terms.getOrDefault(of.name(), List.of()))
                + ") x where x.number in (:numbers) order by x.number";
        return query.list(sql, RecordReader::row, given(Map.of("numbers", numbers)));
    }

    Optional<RecordRow> find(RecordClass of, Map<String, List<RetentionTerm>> terms, long number) {
        return find(of, terms, List.of(number)).stream().findFirst();
    }

    /** Everything that is about a person, of the classes that know whom they are about. */
    List<RecordRow> about(long person, List<RecordClass> classes, Map<String, List<RetentionTerm>> terms) {
        var known = classes.stream().filter(one -> one.isAboutPeople()).toList();
        var sql = known.stream()
                .map(one ->
                        select(one, terms.getOrDefault(one.name(), List.of())) + " and " + one.person() + " = :about")
                .collect(
                        joining(" union all ", "select " + COLUMNS + " from (", ") x order by x.class_name, x.number"));
        return query.list(sql, RecordReader::row, given(Map.of("about", person)));
    }

    /** Which of the records are about the person who asks. */
    List<Long> aboutMe(RecordClass of, List<Long> numbers) {
        return query.list(
                "select r.district_id, r.id from " + of.table()
                        + " r where r.district_id = :district and r.id in (:numbers) and " + of.person() + " = :me",
                row -> row.getLong("id"),
                given(Map.of("numbers", numbers)));
    }

    private static RecordRow row(ResultSet row) throws SQLException {
        return new RecordRow(
                row.getString("class_name"),
                row.getLong("number"),
                row.getString("title"),
                day(row, "from_on"),
                day(row, "ended_on"),
                day(row, "until_on"),
                row.getBoolean("held"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private Map<String, Object> given(Map<String, Object> more) {
        var me = currentUser.get();
        var given = new HashMap<>(more);
        given.put("me", me.id().value());
        given.put("email", me.getUsername());
        return given;
    }

    private static String union(List<RecordClass> classes, Map<String, List<RetentionTerm>> terms) {
        return classes.stream()
                .map(one -> select(one, terms.getOrDefault(one.name(), List.of())))
                .collect(joining(" union all "));
    }

    private static String select(RecordClass of, List<RetentionTerm> terms) {
        return "select r.district_id as district_id, '" + of.name() + "' as class_name, r.id as number,"
                + " cast(" + of.title()
                + " as char(300) character set utf8mb4) collate utf8mb4_unicode_520_ci as title,"
                + " date(" + of.from() + ") as from_on, cast(" + ended(of, terms) + " as date) as ended_on, "
                + until(of, terms) + " as until_on, " + HeldSql.of(of)
                + " as held"
                + " from " + of.table() + " r where r.district_id = :district"
                + (of.only().isEmpty() ? "" : " and " + of.only());
    }

    /** Asked for only where a rule counts from it. */
    private static String ended(RecordClass of, List<RetentionTerm> terms) {
        return terms.stream().anyMatch(term -> term.start() == Start.EMPLOYMENT_END) ? of.ended() : "null";
    }

    /** None without a rule, and none while one counts from a day that is not known. */
    private static String until(RecordClass of, List<RetentionTerm> terms) {
        if (terms.isEmpty() || terms.stream().anyMatch(RetentionTerm::isOpen)) {
            return "cast(null as date)";
        }
        var days = terms.stream().map(term -> term.sql(of)).collect(joining(", "));
        return terms.size() == 1 ? days : "greatest(" + days + ")";
    }
}
