package org.ctoportal.tenancy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.tenancy.Schema.Column;
import org.ctoportal.tenancy.Schema.ForeignKey;
import org.ctoportal.tenancy.Schema.Table;

/** What the database itself must enforce, because code that forgets the district must fail there. */
final class SchemaWalls {

    private static final String OWNER = "district_id";
    private static final String DISTRICT = "district";

    private final Schema schema;
    private final Set<String> shared;

    /** {@code shared} are the tables that belong to no district. */
    SchemaWalls(Schema schema, Set<String> shared) {
        this.schema = schema;
        this.shared = shared;
    }

    List<String> violations() {
        return schema.tables().values().stream()
                .flatMap(table -> shared.contains(table.name()) ? ofShared(table) : ofDistricts(table))
                .toList();
    }

    private Stream<String> ofDistricts(Table table) {
        return Stream.of(owner(table), references(table), foreignKeys(table), uniqueKeys(table))
                .flatMap(violations -> violations);
    }

    private Stream<String> owner(Table table) {
        var column = table.columns().stream()
                .filter(candidate -> candidate.name().equals(OWNER))
                .findFirst();
        if (column.isEmpty()) {
            return Stream.of(table.name() + " has no district_id");
        }
        var nullable = column.get().nullable() ? Stream.of(table.name() + ".district_id may be null") : none();
        var standard = column.get().hasDefault() ? Stream.of(table.name() + ".district_id has a default") : none();
        var bound = table.foreignKeys().values().stream()
                        .anyMatch(key -> key.table().equals(DISTRICT)
                                && key.columns().equals(List.of(OWNER))
                                && key.targets().equals(List.of("id")))
                ? none()
                : Stream.of(table.name() + ".district_id refers to no district");
        return Stream.of(nullable, standard, bound).flatMap(violations -> violations);
    }

    /** A column that is called a number of another row is one, and the database knows of which table. */
    private static Stream<String> references(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> name.endsWith("_id") && !name.equals(OWNER))
                .filter(name -> table.foreignKeys().values().stream()
                        .noneMatch(key -> key.columns().contains(name)))
                .map(name -> "%s.%s refers to no table".formatted(table.name(), name));
    }

    /** A row may only refer to rows of its own district, and the key itself says so. */
    private Stream<String> foreignKeys(Table table) {
        return table.foreignKeys().values().stream()
                .filter(key -> !key.table().equals(DISTRICT) && !shared.contains(key.table()))
                .filter(key -> !carriesOwner(key))
                .map(key -> "%s of %s does not carry the district".formatted(key.name(), table.name()));
    }

    private static boolean carriesOwner(ForeignKey key) {
        var at = key.columns().indexOf(OWNER);
        return at >= 0 && key.targets().get(at).equals(OWNER);
    }

    /** Otherwise "taken already" would tell one district what another one has. */
    private Stream<String> uniqueKeys(Table table) {
        return table.uniqueKeys().entrySet().stream()
                .filter(key -> !key.getValue().getFirst().equals(OWNER))
                .map(key -> "%s of %s does not begin with the district".formatted(key.getKey(), table.name()));
    }

    private Stream<String> ofShared(Table table) {
        return table.foreignKeys().values().stream()
                .filter(key -> !key.table().equals(DISTRICT) && !shared.contains(key.table()))
                .map(key ->
                        "%s of the shared table %s refers to rows of districts".formatted(key.name(), table.name()));
    }

    private static Stream<String> none() {
        return Stream.empty();
    }
}
