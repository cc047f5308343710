package org.ctoportal.framework.exchange.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * Skills against skills. An association of an item counts for the skill it stands under; one of a whole area stands in no
 * cell.
 *
 * @param rows skills of the first framework, in order
 * @param columns skills of the second
 * @param cells what connects a pair, where anything does
 * @param loose associations whose ends are in no skill of these frameworks
 */
public record CrosswalkMatrix(
        List<Skill> rows, List<Skill> columns, Map<Pair, List<Association>> cells, List<Association> loose) {

    /** A skill as the head of a row or column. */
    public record Skill(String code, String name) {}

    /** The codes of two skills. */
    public record Pair(String from, String to) {}

    /** What connects two skills; empty where nothing does. */
    public List<Association> cell(String from, String to) {
        return cells.getOrDefault(new Pair(from, to), List.of());
    }

    /** Skills of the first framework that nothing connects with the second. */
    public Set<String> unconnected() {
        var codes = new LinkedHashSet<String>();
        rows.forEach(row -> codes.add(row.code()));
        cells.keySet().forEach(pair -> codes.remove(pair.from()));
        return codes;
    }

    static CrosswalkMatrix of(List<Association> associations, Map<String, Object> from, Map<String, Object> to) {
        var fromSkills = new LinkedHashMap<String, String>();
        var toSkills = new LinkedHashMap<String, String>();
        var rows = skills(from, fromSkills);
        var columns = skills(to, toSkills);
        var cells = new LinkedHashMap<Pair, List<Association>>();
        var loose = new ArrayList<Association>();
        for (var association : associations) {
            var row = fromSkills.get(association.from());
            var column = toSkills.get(association.to());
            if (row == null || column == null) {
                loose.add(association);
            } else {
                cells.computeIfAbsent(new Pair(row, column), pair -> new ArrayList<>())
                        .add(association);
            }
        }
        return new CrosswalkMatrix(rows, columns, cells, List.copyOf(loose));
    }

    /** The skills in order; notes for each of them and each of its items which skill it belongs to. */
    private static List<Skill> skills(Map<String, Object> framework, Map<String, String> skillOf) {
        var skills = new ArrayList<Skill>();
        for (var area : Parts.maps(framework.get(ItemList.AREAS.field()))) {
            for (var skill : Parts.maps(area.get(ItemList.SKILLS.field()))) {
                var code = Parts.text(skill.get("code"));
                skills.add(new Skill(code, Parts.text(skill.get("name"))));
                skillOf.put(code, code);
                skill.values()
                        .forEach(items ->
                                Parts.maps(items).forEach(item -> skillOf.put(Parts.text(item.get("code")), code)));
            }
        }
        return List.copyOf(skills);
    }
}
