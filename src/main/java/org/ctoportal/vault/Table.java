package org.ctoportal.vault;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A table as it is kept.
 *
 * @param audit whether it stands in the database of the audit
 * @param key the columns that tell its rows apart and give them their order
 * @param next the number its next row gets; 0 where rows get none by themselves
 */
record Table(boolean audit, String name, List<Column> columns, List<String> key, long next) {

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** The name in the file. */
    String label() {
        return (audit ? "audit/" : "portal/") + name;
    }

    String in(Schema schema) {
        return "`" + (audit ? schema.auditName() : schema.name()) + "`.`" + name + "`";
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** Alike in every database: texts are compared byte by byte there. */
    String order() {
        return key.stream()
                .map(part -> columns.stream().anyMatch(one -> one.name().equals(part) && one.kind() == ColumnKind.TEXT)
                        ? "CAST(`" + part + "` AS BINARY)"
                        : "`" + part + "`")
                .collect(joining(", "));
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
