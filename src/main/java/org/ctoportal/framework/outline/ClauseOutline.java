package org.ctoportal.framework.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.Section;
import org.ctoportal.framework.Setting;
import org.ctoportal.framework.SettingCondition;
import org.ctoportal.framework.Slot;
import org.ctoportal.framework.ValueSet;
import org.jspecify.annotations.Nullable;

/** Document kinds, their sections, the clauses of each in order; then what clauses build on. */
final class ClauseOutline {

    static final String CLAUSES = "clauses";

    private ClauseOutline() {}

    static PackOutline of(PackVersion pack, ClauseLibrary library, Map<String, Origin> origins) {
        var builder = new OutlineBuilder(pack, JsonDetails.of(pack.rest()), origins);
        var kinds = builder.heading(builder.root(), "document_kinds");
        library.kinds().forEach(kind -> kind(builder, kinds, kind, library));
        builder.addAll(builder.root(), "settings", library.settings(), ClauseOutline::setting);
        builder.addAll(builder.root(), "variables", library.variables(), ClauseOutline::variable);
        builder.addAll(builder.root(), "slots", library.slots(), ClauseOutline::slot);
        builder.addAll(builder.root(), "value_sets", library.valueSets(), ClauseOutline::valueSet);
        return builder.build();
    }

    private static void kind(OutlineBuilder builder, TemplateNode kinds, DocumentKind kind, ClauseLibrary library) {
        var node = builder.add(
                kinds,
                "document_kinds",
                NodeContent.of(
                        kind.code(),
                        kind.name(),
                        kind.purpose(),
                        Detail.of("audience", kind.audience()),
                        Detail.of("variants", kind.variants())));
        for (var section : kind.sections()) {
            var sectionNode = builder.addLocal(node, "sections", section(section));
            library.clauses().stream()
                    .filter(clause -> clause.section().equals(section.code())
                            && clause.documentKinds().contains(kind.code()))
                    .sorted(Comparator.comparingInt(Clause::order))
                    .forEach(clause -> builder.add(sectionNode, CLAUSES, clause(clause)));
        }
    }

    private static NodeContent section(Section section) {
        return NodeContent.of(
                section.code(),
                section.title(),
                "",
                Detail.of("required", String.valueOf(section.required())),
                Detail.of("slot", orEmpty(section.slot())),
                Detail.of("variant", orEmpty(section.variant())));
    }

    private static NodeContent clause(Clause clause) {
        var when = clause.appliesWhen();
        var conditions = new ArrayList<Detail>();
        conditions.add(Detail.of("jurisdictions", when.jurisdictions()));
        conditions.add(Detail.of("jurisdictions_except", when.jurisdictionsExcept()));
        conditions.add(Detail.of("organization_types", when.organizationTypes()));
        conditions.add(Detail.of(
                "settings",
                when.settings().stream().map(ClauseOutline::condition).toList()));
        return NodeContent.of(
                        clause.code(),
                        clause.title(),
                        clause.text(),
                        Detail.of("mandatory", String.valueOf(clause.mandatory())),
                        Detail.of("alternative_group", orEmpty(clause.alternativeGroup())),
                        new Detail(
                                "applies_when",
                                "",
                                conditions.stream()
                                        .filter(part -> !part.isEmpty())
                                        .toList()),
                        Detail.of(
                                "variables",
                                clause.variables().stream()
                                        .map(ClauseVariable::name)
                                        .toList()),
                        Detail.of("document_kinds", clause.documentKinds()),
                        Detail.of("variant", orEmpty(clause.variant())),
                        Detail.of("note", orEmpty(clause.note())))
                .from(clause.provenance());
    }

    private static String condition(SettingCondition condition) {
        return condition.key() + " " + condition.op().name().toLowerCase(Locale.ROOT) + " "
                + String.join(", ", condition.values());
    }

    private static NodeContent setting(Setting setting) {
        return NodeContent.of(
                setting.key(),
                "",
                setting.description(),
                Detail.of("type", setting.type().name()),
                Detail.of("default", setting.defaults()),
                Detail.of("values", setting.values()));
    }

    private static NodeContent variable(ClauseVariable variable) {
        return NodeContent.of(
                variable.name(),
                variable.label(),
                "",
                Detail.of("type", variable.type().name()),
                Detail.of("required_by_default", String.valueOf(variable.required())),
                Detail.of("example", variable.example()));
    }

    private static NodeContent slot(Slot slot) {
        return NodeContent.of(
                slot.code(),
                "",
                slot.description(),
                Detail.of("columns", slot.columns()),
                Detail.of("from_pack", orEmpty(slot.fromPack())));
    }

    private static NodeContent valueSet(ValueSet set) {
        return NodeContent.of(
                        set.code(),
                        set.name(),
                        "",
                        Detail.of("variable", set.variable()),
                        Detail.of("jurisdiction", set.jurisdiction()),
                        Detail.of("mode", set.mode().name()),
                        Detail.of("values", set.values()))
                .from(set.provenance());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
