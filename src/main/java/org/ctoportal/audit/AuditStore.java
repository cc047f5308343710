package org.ctoportal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * The two tables of the audit, by statements of its own: rows are added and read, never changed. Whatever is read for people
 * names the district.
 */
@Component
class AuditStore {

    private static final String COLUMNS = "id, district_id, at, actor, act, kind, subject, many, detail";
    private static final int TOGETHER = 100;
    private static final Duration TO_BE_SEALED = Duration.ofMinutes(1);
    private static final int LATEST = 100_000;

    private final DataSource database;
    private final AuditSchema schema;

    AuditStore(DataSource database, AuditSchema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** An event with its seal. */
    record Sealed(long place, byte[] seal, AuditEvent event) {}

    /** The last seal of a district. */
    record Head(long place, byte[] seal) {

        static final Head NONE = new Head(0, new byte[32]);
    }

    /** In a transaction of its own. */
    void add(List<AuditEvent> events) {
        doing(connection -> {
            add(events, connection);
            return true;
        });
    }

    /** In the transaction of {@code connection}. */
    void add(List<AuditEvent> events, Connection connection) throws SQLException {
        for (var from = 0; from < events.size(); from += TOGETHER) {
            var some = events.subList(from, Math.min(events.size(), from + TOGETHER));
            var sql = "insert into " + schema.events()
                    + " (district_id, at, actor, act, kind, subject, many, detail) values "
                    + String.join(",", Collections.nCopies(some.size(), "(?,?,?,?,?,?,?,?)"));
            try (var statement = connection.prepareStatement(sql)) {
                var next = 1;
                for (var event : some) {
                    next = bind(event, statement, next);
                }
                statement.executeUpdate();
            }
        }
    }

    private static int bind(AuditEvent event, PreparedStatement statement, int first) throws SQLException {
        var next = first;
        statement.setLong(next++, event.district());
        statement.setObject(next++, LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC));
        statement.setString(next++, event.actor());
        statement.setString(next++, event.act().name());
        statement.setString(next++, event.kind());
        statement.setLong(next++, event.subject());
        statement.setInt(next++, event.many());
        statement.setString(next++, event.detail());
        return next;
    }

    /** Events without a seal, in the order of writing; none numbered {@code from} or lower is looked for. */
    List<AuditEvent> unsealed(long from, int most) {
        var sql = "select " + columns("e") + " from " + schema.events() + " e left join " + schema.seals()
                + " s on s.event_id = e.id where e.id > ? and s.event_id is null order by e.id limit ?";
        return asking(sql, AuditStore::event, from, most);
    }

    /** The newest event that was written before a moment; 0 when there is none. */
    long newestBefore(Instant moment) {
        var sql = "select coalesce(max(id), 0) from " + schema.events() + " where at < ?";
        return asking(sql, row -> row.getLong(1), LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .getFirst();
    }

    /**
     * The event that was the newest one a while before the last seal: all up to it had their seals then. An event of before
     * that came later would have had a change that took longer than {@code longestChange}.
     */
    long sealedThrough(Duration longestChange) {
        var sql = "select e.at from " + schema.seals() + " s join " + schema.events()
                + " e on e.id = s.event_id order by s.event_id desc limit 1";
        return asking(sql, row -> row.getObject(1, LocalDateTime.class)).stream()
                .findFirst()
                .map(last -> newestBefore(last.toInstant(ZoneOffset.UTC).minus(longestChange)))
                .orElse(0L);
    }

    /** How many events of a district written before a moment have no seal, looking at the newest {@code most} alone. */
    int unsealedBefore(long district, Instant moment, int most) {
        var sql = "select count(*) from (select id, at from " + schema.events()
                + " where district_id = ? order by id desc limit ?) e left join " + schema.seals()
                + " s on s.event_id = e.id where s.event_id is null and e.at < ?";
        return asking(sql, row -> row.getInt(1), district, most, LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .getFirst();
    }

    Head head(long district) {
        var sql = "select seq, hash from " + schema.seals() + " where district_id = ? order by seq desc limit 1";
        return asking(sql, row -> new Head(row.getLong(1), row.getBytes(2)), district).stream()
                .findFirst()
                .orElse(Head.NONE);
    }

    /** Districts that have a chain. */
    List<Long> districts() {
        return asking("select distinct district_id from " + schema.seals() + " order by 1", row -> row.getLong(1));
    }

    /** All or none; false when another portal sealed meanwhile. */
    boolean seal(long district, List<Sealed> seals) {
        var sql = "insert into " + schema.seals() + " (district_id, seq, event_id, hash) values "
                + String.join(",", Collections.nCopies(seals.size(), "(?,?,?,?)"));
        return doing(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                var next = 1;
                for (var seal : seals) {
                    statement.setLong(next++, district);
                    statement.setLong(next++, seal.place());
                    statement.setLong(next++, seal.event().number());
                    statement.setBytes(next++, seal.seal());
                }
                statement.executeUpdate();
                return true;
            } catch (java.sql.SQLIntegrityConstraintViolationException e) {
                return false;
            }
        });
    }

    /** The chain of a district behind a place, with the events as they are now; an event that is gone is empty. */
    List<Link> chain(long district, long behind, int most) {
        var sql =
                "select s.seq, s.hash, " + columns("e") + " from " + schema.seals() + " s left join " + schema.events()
                        + " e on e.id = s.event_id where s.district_id = ? and s.seq > ? order by s.seq limit ?";
        return asking(
                sql,
                row -> new Link(
                        row.getLong("seq"),
                        row.getBytes("hash"),
                        row.getObject("id") == null ? Optional.empty() : Optional.of(event(row))),
                district,
                behind,
                most);
    }

    /** Looks through the chain of a district; what is younger than a minute may still wait for its seal. */
    ChainCheck check(long district, Instant now) {
        var unsealed = unsealedBefore(district, now.minus(TO_BE_SEALED), LATEST);
        return ChainCheck.of((place, most) -> chain(district, place, most), unsealed);
    }

    record Link(long place, byte[] seal, Optional<AuditEvent> event) {}

    List<AuditEvent> find(long district, AuditFilter filter, int offset, int most) {
        var values = new ArrayList<Object>();
        var sql = "select " + COLUMNS + " from " + schema.events() + where(district, filter, values)
                + " order by id desc limit ? offset ?";
        values.add(most);
        values.add(offset);
        return asking(sql, AuditStore::event, values.toArray());
    }

    int count(long district, AuditFilter filter) {
        var values = new ArrayList<Object>();
        var sql = "select count(*) from " + schema.events() + where(district, filter, values);
        return asking(sql, row -> row.getInt(1), values.toArray()).getFirst();
    }

    private static String where(long district, AuditFilter filter, List<Object> values) {
        var where = new StringBuilder(" where district_id = ?");
        values.add(district);
        filter.from().ifPresent(from -> {
            where.append(" and at >= ?");
            values.add(LocalDateTime.ofInstant(from, ZoneOffset.UTC));
        });
        filter.until().ifPresent(until -> {
            where.append(" and at < ?");
            values.add(LocalDateTime.ofInstant(until, ZoneOffset.UTC));
        });
        filter.actor().ifPresent(actor -> {
            where.append(" and actor = ?");
            values.add(actor);
        });
        filter.act().ifPresent(act -> {
            where.append(" and act = ?");
            values.add(act.name());
        });
        filter.room().ifPresent(room -> {
            where.append(" and (kind = ? or kind like ?)");
            values.add(room);
            values.add(room + ".%");
        });
        return where.toString();
    }

    /** Whether the database would let the portal change what was written. Nothing is: the condition is never true. */
    boolean isChangeable() {
        return mayDo("update " + schema.events() + " set many = many where 1 = 0")
                || mayDo("delete from " + schema.events() + " where 1 = 0")
                || mayDo("update " + schema.seals() + " set seq = seq where 1 = 0")
                || mayDo("delete from " + schema.seals() + " where 1 = 0");
    }

    private boolean mayDo(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String columns(String of) {
        return of + "." + COLUMNS.replace(", ", ", " + of + ".");
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getLong("id"),
                row.getLong("district_id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                Act.valueOf(row.getString("act")),
                row.getString("kind"),
                row.getLong("subject"),
                row.getInt("many"),
                row.getString("detail"));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Doing<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> List<T> asking(String sql, Reading<T> reading, Object... values) {
        return doing(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                var found = new ArrayList<T>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reading.of(rows));
                    }
                }
                return found;
            }
        });
    }

    private <T> T doing(Doing<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new AuditUnavailableException(e);
        }
    }
}
