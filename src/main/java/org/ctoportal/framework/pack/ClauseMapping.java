package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.FrameworkMapping.constant;

import java.util.List;
import org.ctoportal.framework.AppliesWhen;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Section;
import org.ctoportal.framework.Setting;
import org.ctoportal.framework.SettingCondition;
import org.ctoportal.framework.Slot;
import org.ctoportal.framework.ValueSet;
import org.ctoportal.framework.VariableType;

/** A checked clause pack as the records the portal works with. */
final class ClauseMapping {

    private ClauseMapping() {}

    static ClauseLibrary map(Tree pack, PackVersionId id) {
        var header = PackHeader.of(pack.tree("pack"));
        return new ClauseLibrary(
                id,
                header.code(),
                header.name(),
                header.version(),
                header.notice(),
                pack.trees("settings").stream().map(ClauseMapping::setting).toList(),
                pack.trees("document_kinds").stream().map(ClauseMapping::kind).toList(),
                pack.trees("slots").stream().map(ClauseMapping::slot).toList(),
                pack.trees("value_sets").stream().map(ClauseMapping::valueSet).toList(),
                pack.trees("variables").stream()
                        .map(variable -> variable(variable, "required_by_default"))
                        .toList(),
                pack.trees("clauses").stream().map(ClauseMapping::clause).toList());
    }

    private static Setting setting(Tree setting) {
        return new Setting(
                setting.text("key"),
                constant(Setting.Type.values(), setting, "type"),
                values(setting.required("default")),
                values(setting.required("values")),
                setting.text("description"));
    }

    /** One value or several, words as they are and truth as {@code true} or {@code false}. */
    static List<String> values(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static DocumentKind kind(Tree kind) {
        return new DocumentKind(
                kind.text("code"),
                kind.text("name"),
                kind.text("audience"),
                kind.text("purpose"),
                kind.texts("variants"),
                kind.trees("sections").stream().map(ClauseMapping::section).toList());
    }

    private static Section section(Tree section) {
        return new Section(
                section.text("code"),
                section.text("title"),
                section.whole("order"),
                section.textOrNull("slot"),
                section.isTrue("required"),
                section.textOrNull("variant"));
    }

    private static Slot slot(Tree slot) {
        return new Slot(
                slot.text("code"), slot.text("description"), slot.texts("columns"), slot.textOrNull("from_pack"));
    }

    private static ValueSet valueSet(Tree set) {
        return new ValueSet(
                set.text("code"),
                set.text("name"),
                set.text("variable"),
                set.text("jurisdiction"),
                constant(ValueSet.Mode.values(), set, "mode"),
                set.texts("values"),
                set.provenance());
    }

    private static ClauseVariable variable(Tree variable, String required) {
        return new ClauseVariable(
                variable.text("name"),
                constant(VariableType.values(), variable, "type"),
                variable.isTrue(required),
                variable.text("label"),
                variable.text("example"));
    }

    private static Clause clause(Tree clause) {
        return new Clause(
                clause.text("code"),
                clause.text("title"),
                clause.texts("document_kinds"),
                clause.textOrNull("variant"),
                clause.text("section"),
                clause.whole("order"),
                clause.text("text"),
                clause.trees("variables").stream()
                        .map(variable -> variable(variable, "required"))
                        .toList(),
                appliesWhen(clause.tree("applies_when")),
                clause.isTrue("mandatory"),
                clause.textOrNull("alternative_group"),
                clause.textOrNull("note"),
                clause.provenance());
    }

    private static AppliesWhen appliesWhen(Tree when) {
        return new AppliesWhen(
                when.texts("jurisdictions"),
                when.texts("jurisdictions_except"),
                when.texts("organization_types"),
                when.trees("settings").stream()
                        .map(condition -> new SettingCondition(
                                condition.text("key"),
                                constant(SettingCondition.Operator.values(), condition, "op"),
                                values(condition.required("value"))))
                        .toList());
    }
}
