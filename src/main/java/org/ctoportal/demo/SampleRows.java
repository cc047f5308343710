package org.ctoportal.demo;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.demo.RemovalPlan.Reference;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/**
 * The rows of the sample districts, whatever table they are in: which tables there are and how they refer to each other is
 * asked of the database, so a new room needs nothing here. Whoever calls answers for that the district is a sample.
 */
@Component
class SampleRows {

    /** What people look for first, with the table it is in. */
    private static final Map<String, String> COUNTED = counted();

    private final FixedQuery query;
    private final TenantScope scope;

    SampleRows(FixedQuery query, TenantScope scope) {
        this.query = query;
        this.scope = scope;
    }

    private static Map<String, String> counted() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("people", "membership");
        tables.put("documents", "authored_document");
        tables.put("postings", "posting");
        tables.put("searches", "search");
        tables.put("candidates", "candidate");
        tables.put("evaluations", "evaluation");
        tables.put("policies", "compensation_policy");
        tables.put("credentials", "credential_holding");
        tables.put("letters", "outgoing_mail");
        return tables;
    }

    /** How many there are of what people look for first. */
    Map<String, Long> count(DistrictId district) {
        return Objects.requireNonNull(scope.call(district, "counting what the sample holds", () -> {
            var counts = new LinkedHashMap<String, Long>();
            COUNTED.forEach((name, table) -> counts.put(name, count(table)));
            return counts;
        }));
    }

    private long count(String table) {
        return query.find(
                        "select :district as district_id, count(*) as n from " + table
                                + " where district_id = :district",
                        row -> row.getLong("n"),
                        Map.of())
                .orElse(0L);
    }

    /** Everything of the district and the district itself, or nothing. */
    void remove(DistrictId district) {
        scope.run(district, "removing the sample", () -> {
            var statements = RemovalPlan.of(tables(), references());
            statements.forEach(statement -> query.change(statement, Map.of()));
            query.change("update person set last_district_id = null where last_district_id = :district", Map.of());
            query.change("delete from district where id = :district and demo = true", Map.of());
        });
    }

    /** Accounts that were only there for the samples: the sample people, and whoever works in no district any more. */
    void removePeople(DistrictId last) {
        scope.run(last, "removing the people of the sample", () -> {
            var gone = " (select x.id from (select p.id from person p where :district > 0 and (p.demo = true"
                    + " or (p.platform_administrator = false and not exists"
                    + " (select m.id from membership m where m.person_id = p.id)))) x)";
            personTables()
                    .forEach((table, column) ->
                            query.change("delete from " + table + " where " + column + " in" + gone, Map.of()));
            query.change("delete from person where id in" + gone, Map.of());
        });
    }

    private Set<String> tables() {
        return query
                .list(
                        "select :district as district_id, c.table_name as named from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + " and t.table_name = c.table_name"
                                + " where c.table_schema = database() and c.column_name = 'district_id'"
                                + " and t.table_type = 'BASE TABLE'",
                        row -> row.getString("named"),
                        Map.of())
                .stream()
                .collect(toSet());
    }

    private List<Reference> references() {
        return query.list(
                "select :district as district_id, k.table_name as named, k.column_name as col,"
                        + " k.referenced_table_name as target, c.is_nullable as nullable"
                        + " from information_schema.key_column_usage k"
                        + " join information_schema.columns c on c.table_schema = k.table_schema"
                        + " and c.table_name = k.table_name and c.column_name = k.column_name"
                        + " where k.table_schema = database() and k.referenced_table_name is not null"
                        + " and k.column_name <> 'district_id'",
                row -> new Reference(
                        row.getString("named"),
                        row.getString("col"),
                        row.getString("target"),
                        row.getString("nullable").equals("YES")),
                Map.of());
    }

    /** Tables of no district that refer to people. */
    private Map<String, String> personTables() {
        var owned = tables();
        var found = new LinkedHashMap<String, String>();
        references().stream()
                .filter(one -> one.target().equals("person") && !owned.contains(one.table()))
                .forEach(one -> found.put(one.table(), one.column()));
        return found;
    }
}
