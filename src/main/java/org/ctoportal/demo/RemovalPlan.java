package org.ctoportal.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order the rows of a district can be deleted: what refers to others before what it refers to. Where tables refer to
 * each other in a ring, or to themselves, a reference that may be empty is emptied first.
 */
final class RemovalPlan {

    private final TreeSet<String> left;
    private final List<Reference> references;
    private final List<String> statements = new ArrayList<>();

    /** That rows of a table refer to those of another by a column, beside the district itself. */
    record Reference(String table, String column, String target, boolean nullable) {

        boolean isToItself() {
            return table.equals(target);
        }
    }

    private RemovalPlan(Set<String> tables, Collection<Reference> references) {
        this.left = new TreeSet<>(tables);
        this.references = new ArrayList<>(references.stream()
                .filter(one -> tables.contains(one.table()) && tables.contains(one.target()))
                .toList());
    }

    /**
     * Statements for one district, each with {@code :district}.
     *
     * @param tables those with a column {@code district_id}
     * @throws IllegalStateException when a ring has no reference that may be empty
     */
    static List<String> of(Set<String> tables, Collection<Reference> references) {
        var plan = new RemovalPlan(tables, references);
        List.copyOf(plan.references).stream()
                .filter(one -> one.isToItself() && one.nullable())
                .forEach(plan::empty);
        while (!plan.left.isEmpty()) {
            plan.next();
        }
        return List.copyOf(plan.statements);
    }

    private void next() {
        var free = left.stream()
                .filter(table -> references.stream()
                        .noneMatch(
                                one -> one.target().equals(table) && !one.isToItself() && left.contains(one.table())))
                .toList();
        if (free.isEmpty()) {
            empty(references.stream()
                    .filter(one -> one.nullable() && left.contains(one.table()) && left.contains(one.target()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("These refer to each other: " + left)));
            return;
        }
        for (var table : free) {
            statements.add("delete from " + table + " where district_id = :district");
            left.remove(table);
        }
    }

    private void empty(Reference reference) {
        statements.add(
                "update " + reference.table() + " set " + reference.column() + " = null where district_id = :district");
        references.remove(reference);
    }
}
