package org.ctoportal.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.tenancy.FixedQuery;
import org.springframework.stereotype.Component;

/** How the tables of districts refer to each other, as the database knows it: a new room needs nothing here. */
@Component
class TableKeys {

    private static final String QUERY =
            "select :district as district_id, k.constraint_name as named, k.table_name as child, k.column_name as col,"
                    + " k.referenced_table_name as target, k.referenced_column_name as target_col, c.delete_rule as on_delete"
                    + " from information_schema.key_column_usage k join information_schema.referential_constraints c"
                    + " on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name"
                    + " and c.table_name = k.table_name"
                    + " where k.table_schema = database() and k.referenced_table_name is not null"
                    + " order by k.table_name, k.constraint_name, k.ordinal_position";

    private final FixedQuery query;
    private volatile List<TableKey> known = List.of();

    TableKeys(FixedQuery query) {
        this.query = query;
    }

    /** Between tables of districts; asked once, since tables change with the portal only. */
    List<TableKey> all() {
        var keys = known;
        if (keys.isEmpty()) {
            keys = read();
            known = keys;
        }
        return keys;
    }

    private record Link(
            String name, String table, String column, String target, String targetColumn, boolean cascades) {}

    private List<TableKey> read() {
        var links = query.asKept(
                QUERY,
                row -> new Link(
                        row.getString("named"),
                        row.getString("child"),
                        row.getString("col"),
                        row.getString("target"),
                        row.getString("target_col"),
                        row.getString("on_delete").equals("CASCADE")),
                Map.of());
        var keys = new LinkedHashMap<String, List<Link>>();
        links.forEach(link -> keys.computeIfAbsent(link.table() + " " + link.name(), any -> new ArrayList<>())
                .add(link));
        return keys.values().stream()
                .filter(key -> key.size() > 1)
                .map(key -> new TableKey(
                        key.getFirst().table(),
                        key.stream().map(Link::column).toList(),
                        key.getFirst().target(),
                        key.stream().map(Link::targetColumn).toList(),
                        key.getFirst().cascades()))
                .toList();
    }
}
