package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** Builds the areas of a framework from the tree of a package, however deep, without recursion. */
final class CaseAreas {

    private static final String UNPLACED = "UNPLACED";

    private final CaseTree tree;
    private final CaseRoles roles;
    private final CaseEntries entries;
    private final CodeMaker codes;
    private final String title;
    private final BiConsumer<Map<String, Object>, Map<String, Object>> built;
    private final Map<String, Object> root = new LinkedHashMap<>();

    private record Step(
            CaseTree.Child child,
            int depth,
            @Nullable Map<String, Object> area,
            @Nullable Map<String, Object> skill) {}

    /**
     * Prepares to build.
     *
     * @param title of an area or skill the package does not have
     * @param built is told of every item and the part it became
     */
    CaseAreas(
            CaseTree tree,
            CaseRoles roles,
            CaseEntries entries,
            CodeMaker codes,
            String title,
            BiConsumer<Map<String, Object>, Map<String, Object>> built) {
        this.tree = tree;
        this.roles = roles;
        this.entries = entries;
        this.codes = codes;
        this.title = title;
        this.built = built;
    }

    /** The areas; none if the package has no items. */
    List<?> build() {
        Deque<Step> steps = new ArrayDeque<>();
        push(steps, tree.top(), 1, null, null);
        while (!steps.isEmpty()) {
            place(steps.pop(), steps);
        }
        unplaced();
        return Parts.list(root.get(ItemList.AREAS.field()));
    }

    private static void push(
            Deque<Step> steps,
            List<CaseTree.Child> children,
            int depth,
            @Nullable Map<String, Object> area,
            @Nullable Map<String, Object> skill) {
        children.reversed().forEach(child -> steps.push(new Step(child, depth, area, skill)));
    }

    private void place(Step step, Deque<Step> steps) {
        var item = tree.item(step.child().id());
        var role = roles.role(item, step.depth());
        var area = step.area();
        var skill = step.skill();
        switch (role) {
            case AREAS -> {
                area = add(root, role, item, step.child().sequence());
                skill = null;
            }
            case SKILLS -> {
                area = area == null ? made(root, ItemList.AREAS, "GENERAL", title) : area;
                skill = add(area, role, item, step.child().sequence());
            }
            default -> {
                area = area == null ? made(root, ItemList.AREAS, "GENERAL", title) : area;
                skill = skill == null ? made(area, ItemList.SKILLS, area.get("code") + "-GENERAL", title) : skill;
                add(skill, role, item, step.child().sequence());
            }
        }
        push(steps, tree.children(step.child().id()), step.depth() + 1, area, skill);
    }

    private Map<String, Object> add(
            Map<String, Object> owner, ItemList list, Map<String, Object> item, BigDecimal sequence) {
        var siblings = siblings(owner, list);
        var part = entries.entry(list, item, sequence, siblings.size() + 1);
        siblings.add(part);
        built.accept(item, part);
        return part;
    }

    /** A part the package does not have, made once for each owner. */
    private Map<String, Object> made(Map<String, Object> owner, ItemList list, String code, String name) {
        for (var sibling : siblings(owner, list)) {
            if (sibling instanceof Made made) {
                return made;
            }
        }
        var made = new Made();
        made.put("code", codes.free(code));
        made.put("name", name);
        made.put("order", BigDecimal.valueOf(siblings(owner, list).size() + 1L));
        siblings(owner, list).add(made);
        return made;
    }

    private void unplaced() {
        if (tree.unplaced().isEmpty()) {
            return;
        }
        var area = new LinkedHashMap<String, Object>();
        area.put("code", codes.free(UNPLACED));
        area.put("name", "Unplaced");
        area.put("order", BigDecimal.valueOf(siblings(root, ItemList.AREAS).size() + 1L));
        siblings(root, ItemList.AREAS).add(area);
        var skill = made(area, ItemList.SKILLS, UNPLACED + "-ITEMS", "Unplaced");
        var waiting = new ArrayDeque<>(tree.unplaced());
        while (!waiting.isEmpty()) {
            var id = waiting.pop();
            var item = tree.item(id);
            add(skill, CaseRoles.loose(item), item, BigDecimal.ZERO);
            tree.children(id).reversed().forEach(child -> waiting.push(child.id()));
        }
    }

    @SuppressWarnings("unchecked") // array lists come from here only
    private static List<Object> siblings(Map<String, Object> owner, ItemList list) {
        if (owner.get(list.field()) instanceof ArrayList<?> siblings) {
            return (List<Object>) siblings;
        }
        var siblings = new ArrayList<Object>(Parts.list(owner.get(list.field())));
        owner.put(list.field(), siblings);
        return siblings;
    }

    private static final class Made extends LinkedHashMap<String, Object> {}
}
