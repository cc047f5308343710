package org.ctoportal.framework.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.ctoportal.framework.store.FrameworkRows.grouped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.springframework.stereotype.Component;

/** A clause library as rows and back. */
@Component
class ClauseRows {

    private final PackRows rows;

    ClauseRows(PackRows rows) {
        this.rows = rows;
    }

    void add(ClauseLibrary library) {
        var id = library.id();
        rows.add(each(library.settings(), id, StoredSetting::new));
        rows.add(each(library.kinds(), id, StoredDocumentKind::new));
        rows.add(each(library.slots(), id, StoredSlot::new));
        rows.add(each(library.variables(), id, StoredVariable::new));
        rows.add(each(library.valueSets(), id, StoredValueSet::new));
        var sections = new RowKeys(id);
        rows.add(library.kinds().stream()
                .flatMap(kind -> kind.sections().stream()
                        .map(section -> new StoredSection(sections.next(), kind.code(), section)))
                .toList());
        rows.add(each(library.clauses(), id, StoredClause::new));
        addParts(library);
    }

    private static <T, R extends PackRow> List<R> each(List<T> parts, PackVersionId id, BiFunction<RowKey, T, R> row) {
        var keys = new RowKeys(id);
        return parts.stream().map(part -> row.apply(keys.next(), part)).toList();
    }

    private void addParts(ClauseLibrary library) {
        var placementKeys = new RowKeys(library.id());
        var placements = new ArrayList<StoredPlacement>();
        var useKeys = new RowKeys(library.id());
        var uses = new ArrayList<StoredVariableUse>();
        var conditionKeys = new RowKeys(library.id());
        var conditions = new ArrayList<StoredCondition>();
        for (var clause : library.clauses()) {
            var code = clause.code();
            clause.documentKinds()
                    .forEach(kind ->
                            placements.add(new StoredPlacement(placementKeys.next(), code, kind, clause.section())));
            clause.variables().forEach(variable -> uses.add(new StoredVariableUse(useKeys.next(), code, variable)));
            StoredCondition.tests(clause.appliesWhen())
                    .forEach(test -> conditions.add(new StoredCondition(conditionKeys.next(), code, test)));
        }
        rows.add(placements);
        rows.add(uses);
        rows.add(conditions);
    }

    /** The library as its rows tell it, in ten statements. */
    ClauseLibrary read(PackVersion pack) {
        var id = pack.id();
        var variables = rows.read(StoredVariable.class, id).stream()
                .map(StoredVariable::variable)
                .toList();
        return new ClauseLibrary(
                id,
                pack.code(),
                pack.name(),
                pack.version(),
                pack.notice(),
                rows.read(StoredSetting.class, id).stream()
                        .map(StoredSetting::setting)
                        .toList(),
                kinds(id),
                rows.read(StoredSlot.class, id).stream().map(StoredSlot::slot).toList(),
                rows.read(StoredValueSet.class, id).stream()
                        .map(StoredValueSet::valueSet)
                        .toList(),
                variables,
                clauses(id, variables.stream().collect(toMap(ClauseVariable::name, Function.identity()))));
    }

    private List<DocumentKind> kinds(PackVersionId id) {
        var sections = grouped(rows.read(StoredSection.class, id), StoredSection::kindCode);
        return rows.read(StoredDocumentKind.class, id).stream()
                .map(kind -> kind.kind(sections.getOrDefault(kind.code(), List.of()).stream()
                        .map(StoredSection::section)
                        .toList()))
                .toList();
    }

    private List<Clause> clauses(PackVersionId id, Map<String, ClauseVariable> variables) {
        var placements = grouped(rows.read(StoredPlacement.class, id), StoredPlacement::clauseCode);
        var uses = grouped(rows.read(StoredVariableUse.class, id), StoredVariableUse::clauseCode);
        var conditions = grouped(rows.read(StoredCondition.class, id), StoredCondition::clauseCode);
        return rows.read(StoredClause.class, id).stream()
                .map(clause -> clause.clause(
                        placements.getOrDefault(clause.code(), List.of()).stream()
                                .map(StoredPlacement::kindCode)
                                .toList(),
                        uses.getOrDefault(clause.code(), List.of()).stream()
                                .map(use -> use.as(requireNonNull(variables.get(use.variableName()))))
                                .toList(),
                        StoredCondition.appliesWhen(conditions.getOrDefault(clause.code(), List.of()))))
                .toList();
    }
}
