package org.ctoportal.framework.exchange.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the loose entries of a file under the areas and skills of a framework, of which the file then says only the code. */
final class Housing {

    private static final String CODE = "code";

    private final Map<String, Object> data;
    private final Map<String, String> areaOfSkill = new HashMap<>();
    private final Map<String, String> ownerOfItem = new HashMap<>();
    private final HashSet<String> areas = new HashSet<>();

    private Housing(Map<String, Object> data, Map<String, Object> framework) {
        this.data = data;
        for (var area : Parts.maps(framework.get(ItemList.AREAS.field()))) {
            areas.add(code(area));
            for (var skill : Parts.maps(area.get(ItemList.SKILLS.field()))) {
                areaOfSkill.put(code(skill), code(area));
                skill.values()
                        .forEach(items ->
                                Parts.maps(items).forEach(item -> ownerOfItem.putIfAbsent(code(item), code(skill))));
            }
        }
    }

    static Incoming under(Incoming file, Map<String, Object> framework) {
        var housing = new Housing(copy(file.data()), framework);
        var loose = new HashSet<ImportProblem>();
        var homeless = new ArrayList<ImportProblem>();
        for (var entry : file.loose()) {
            loose.add(entry.problem());
            if (!housing.house(entry)) {
                homeless.add(entry.problem());
            }
        }
        var findings = new Findings();
        file.problems().stream()
                .filter(problem -> !loose.contains(problem) && problem.reason() != ImportReason.MORE)
                .forEach(findings::add);
        homeless.forEach(findings::add);
        return new Incoming(file.kind(), file.complete(), housing.data, findings.all());
    }

    private boolean house(LooseEntry entry) {
        var home = entry.list().isItem() ? skill(parentOf(entry)) : area(entry.parent());
        home.ifPresent(owner -> entries(owner, entry.list()).add(copy(entry.fields())));
        return home.isPresent();
    }

    /** An item the framework has already stays where it is. */
    private String parentOf(LooseEntry entry) {
        return entry.parent().isEmpty() ? ownerOfItem.getOrDefault(entry.code(), "") : entry.parent();
    }

    private Optional<Map<String, Object>> area(String code) {
        var area = find(entries(data, ItemList.AREAS), code);
        return area.isPresent() || !areas.contains(code)
                ? area
                : Optional.of(added(entries(data, ItemList.AREAS), code));
    }

    private Optional<Map<String, Object>> skill(String code) {
        for (var area : entries(data, ItemList.AREAS)) {
            var skill = find(entries(area, ItemList.SKILLS), code);
            if (skill.isPresent()) {
                return skill;
            }
        }
        return Optional.ofNullable(areaOfSkill.get(code))
                .flatMap(this::area)
                .map(area -> added(entries(area, ItemList.SKILLS), code));
    }

    private static Map<String, Object> added(List<Map<String, Object>> entries, String code) {
        var added = new LinkedHashMap<String, Object>();
        added.put(CODE, code);
        entries.add(added);
        return added;
    }

    private static Optional<Map<String, Object>> find(List<Map<String, Object>> entries, String code) {
        return entries.stream().filter(entry -> code(entry).equals(code)).findFirst();
    }

    @SuppressWarnings("unchecked") // lists of entries come from the reader of sheets and from here only
    private static List<Map<String, Object>> entries(Map<String, Object> owner, ItemList list) {
        return (List<Map<String, Object>>) owner.computeIfAbsent(list.field(), field -> new ArrayList<>());
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> copy.put(name, copy(value)));
        return copy;
    }

    private static Object copy(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(Parts.map(map));
            case List<?> list ->
                new ArrayList<>(list.stream().map(Housing::copy).toList());
            case null -> "";
            default -> value;
        };
    }

    private static String code(Map<String, Object> entry) {
        return Parts.text(entry.get(CODE));
    }
}
