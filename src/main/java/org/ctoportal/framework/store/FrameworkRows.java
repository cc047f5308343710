package org.ctoportal.framework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.springframework.stereotype.Component;

/** A skill framework as rows and back. */
@Component
class FrameworkRows {

    private final PackRows rows;

    FrameworkRows(PackRows rows) {
        this.rows = rows;
    }

    void add(SkillFramework framework) {
        var areas = new RowKeys(framework.id());
        rows.add(framework.areas().stream()
                .map(area -> new StoredArea(areas.next(), area))
                .toList());
        var skills = new RowKeys(framework.id());
        rows.add(framework.skills().stream()
                .map(skill -> new StoredSkill(skills.next(), skill))
                .toList());
        addItems(framework);
        var levels = new RowKeys(framework.id());
        rows.add(framework.scales().stream()
                .flatMap(scale ->
                        scale.levels().stream().map(level -> new StoredScaleLevel(levels.next(), scale.code(), level)))
                .toList());
    }

    private void addItems(SkillFramework framework) {
        var itemKeys = new RowKeys(framework.id());
        var items = new ArrayList<StoredItem>();
        var partKeys = new RowKeys(framework.id());
        var parts = new ArrayList<StoredItemPart>();
        for (var skill : framework.skills()) {
            for (var item : items(skill)) {
                items.add(new StoredItem(itemKeys.next(), skill.code(), item));
                parts.addAll(parts(item, partKeys));
            }
        }
        rows.add(items);
        rows.add(parts);
    }

    private static List<Item> items(Skill skill) {
        return Arrays.stream(ItemKind.values())
                .flatMap(kind -> skill.items(kind).stream())
                .map(Item.class::cast)
                .toList();
    }

    private static List<StoredItemPart> parts(Item item, RowKeys keys) {
        var parts = new ArrayList<StoredItemPart>();
        if (item instanceof Responsibility duty) {
            duty.reviewFlags().forEach(flag -> parts.add(StoredItemPart.reviewFlag(keys.next(), item.code(), flag)));
        } else if (item instanceof InterviewQuestion question) {
            question.probes().forEach(probe -> parts.add(StoredItemPart.probe(keys.next(), item.code(), probe)));
            question.anchors().forEach(anchor -> parts.add(StoredItemPart.anchor(keys.next(), item.code(), anchor)));
        }
        return parts;
    }

    /** The framework as its rows tell it, in five statements. */
    SkillFramework read(PackVersion pack) {
        var id = pack.id();
        return new SkillFramework(
                id, pack.code(), pack.name(), pack.version(), pack.source(), pack.notice(), scales(id), areas(id));
    }

    private List<Scale> scales(PackVersionId id) {
        var levels = grouped(rows.read(StoredScaleLevel.class, id), StoredScaleLevel::scaleCode);
        return levels.entrySet().stream()
                .map(scale -> new Scale(
                        scale.getKey(),
                        scale.getValue().stream().map(StoredScaleLevel::level).toList()))
                .toList();
    }

    private List<Area> areas(PackVersionId id) {
        var parts = grouped(rows.read(StoredItemPart.class, id), StoredItemPart::itemCode);
        var items = grouped(rows.read(StoredItem.class, id), StoredItem::skillCode);
        var skills = grouped(rows.read(StoredSkill.class, id), StoredSkill::areaCode);
        return rows.read(StoredArea.class, id).stream()
                .map(area -> area.area(skills.getOrDefault(area.code(), List.of()).stream()
                        .map(skill -> skill.skill(items.getOrDefault(skill.code(), List.of()).stream()
                                .map(item -> item.item(parts.getOrDefault(item.code(), List.of())))
                                .toList()))
                        .toList()))
                .toList();
    }

    static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> parent) {
        return rows.stream().collect(groupingBy(parent, LinkedHashMap::new, toList()));
    }
}
