package org.ctoportal.assessment.growth;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.framework.PackFields;
import org.ctoportal.framework.PackVersionId;

/** Reads the preparation path out of a growth pack's data. */
final class GrowthPackReader {

    private GrowthPackReader() {}

    static GrowthPack read(PackVersionId id, Map<String, Object> data) {
        var root = new PackFields(data);
        var pack = root.entry("pack");
        return new GrowthPack(
                id,
                reference(root),
                pack.text("notice"),
                root.entries("modules").stream().map(GrowthPackReader::module).toList(),
                root.entries("sequences").stream()
                        .map(GrowthPackReader::sequence)
                        .toList(),
                group(root.entry("study_group")));
    }

    /** Code and number of the version the data is of. */
    static String reference(PackFields root) {
        var pack = root.entry("pack");
        return pack.text("code") + " " + pack.text("version");
    }

    private static StudyModule module(PackFields module) {
        var items = new ArrayList<StudyItem>();
        items.addAll(items(module, "to_do", GoalKind.TO_DO));
        items.addAll(items(module, "reflection", GoalKind.REFLECTION));
        items.addAll(items(module, "extending_study", GoalKind.EXTEND));
        var hours = module.entry("hours_estimate");
        return new StudyModule(
                module.text("code"),
                module.text("skill"),
                module.text("area"),
                module.text("title"),
                module.text("purpose"),
                module.text("outcome"),
                new StudyHours(
                        requireNonNull(hours.number("min")), requireNonNull(hours.number("max")), hours.provenance()),
                module.texts("activity_codes"),
                items);
    }

    private static List<StudyItem> items(PackFields module, String list, GoalKind kind) {
        return module.entries(list).stream()
                .map(item -> new StudyItem(
                        item.text("code"),
                        Phase.valueOf(item.text("phase")),
                        kind,
                        item.text("text"),
                        item.texts("resource_codes")))
                .toList();
    }

    private static ModuleSequence sequence(PackFields sequence) {
        return new ModuleSequence(
                sequence.text("code"),
                PathOrder.valueOf(sequence.text("background").toUpperCase(Locale.ROOT)),
                sequence.text("label"),
                sequence.text("reason"),
                sequence.texts("modules"),
                sequence.provenance());
    }

    private static GroupGuide group(PackFields group) {
        var size = group.entry("size");
        return new GroupGuide(
                group.text("code"),
                requireNonNull(size.whole("min")),
                requireNonNull(size.whole("max")),
                requireNonNull(group.whole("meeting_minutes")),
                group.text("purpose"),
                group.entries("ground_rules").stream()
                        .map(rule -> new GroupGuide.Rule(rule.text("code"), rule.text("text")))
                        .toList(),
                group.entries("weeks").stream().map(GrowthPackReader::meeting).toList());
    }

    private static GroupGuide.Meeting meeting(PackFields week) {
        return new GroupGuide.Meeting(
                week.text("code"),
                requireNonNull(week.whole("week")),
                week.texts("modules"),
                week.text("before_meeting"),
                week.text("focus_question"),
                week.text("practice_task"),
                week.text("product"));
    }
}
