package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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

    /**
     * A skill as the head of a row or column.
     *
     * @param area name of the area it stands in
     * @param codes its own, and those of its items
     */
    public record Skill(String code, String name, String area, List<String> codes) {

        public Skill {
            codes = List.copyOf(codes);
        }
    }

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

    /**
     * Scores by skill of the first framework, as scores by skill of the second, in order: the mean of the scores of all rows a
     * column is connected with, weighted by the strength of each association in the cells between them. Both must be on the
     * same scale. A column without any gets no score.
     */
    public Map<String, Projection> project(Map<String, BigDecimal> scores) {
        var shares = new Shares();
        for (var column : columns) {
            for (var row : rows) {
                cell(row.code(), column.code())
                        .forEach(one -> shares.carry(one, scores.get(row.code()), column.code()));
            }
        }
        return shares.projections();
    }

    static CrosswalkMatrix of(List<Association> associations, Map<String, Object> from, Map<String, Object> to) {
        var rows = skills(from);
        var columns = skills(to);
        var rowOf = byCode(rows);
        var columnOf = byCode(columns);
        var cells = new LinkedHashMap<Pair, List<Association>>();
        var loose = new ArrayList<Association>();
        for (var association : associations) {
            var row = rowOf.get(association.from());
            var column = columnOf.get(association.to());
            if (row == null || column == null) {
                loose.add(association);
            } else {
                cells.computeIfAbsent(new Pair(row, column), pair -> new ArrayList<>())
                        .add(association);
            }
        }
        return new CrosswalkMatrix(rows, columns, cells, List.copyOf(loose));
    }

    private static List<Skill> skills(Map<String, Object> framework) {
        var skills = new ArrayList<Skill>();
        for (var area : Parts.maps(framework.get(ItemList.AREAS.field()))) {
            for (var skill : Parts.maps(area.get(ItemList.SKILLS.field()))) {
                skills.add(skill(skill, Parts.text(area.get("name"))));
            }
        }
        return List.copyOf(skills);
    }

    private static Skill skill(Map<String, Object> skill, String area) {
        var code = Parts.text(skill.get("code"));
        var codes = new ArrayList<>(List.of(code));
        skill.values().forEach(items -> Parts.maps(items).forEach(item -> codes.add(Parts.text(item.get("code")))));
        return new Skill(code, Parts.text(skill.get("name")), area, codes);
    }

    private static Map<String, String> byCode(List<Skill> skills) {
        var skillOf = new HashMap<String, String>();
        skills.forEach(skill -> skill.codes().forEach(code -> skillOf.put(code, skill.code())));
        return skillOf;
    }
}
