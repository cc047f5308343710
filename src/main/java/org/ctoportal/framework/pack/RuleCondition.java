package org.ctoportal.framework.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of a rule's condition: a tree of {@code all}, {@code any} and {@code not} whose leaves compare a fact with a
 * value or with another fact.
 */
final class RuleCondition {

    static final Set<String> OPERATORS = Set.of(
            "eq",
            "ne",
            "in",
            "not_in",
            "gt",
            "gte",
            "lt",
            "lte",
            "is_true",
            "is_false",
            "is_empty",
            "not_empty",
            "contains",
            "not_contains",
            "contains_any",
            "contains_all",
            "contains_none",
            "not_contains_all",
            "matches",
            "any_matches",
            "date_before",
            "date_after",
            "date_on_or_after",
            "date_on_or_before");

    private static final Set<String> WITHOUT_VALUE = Set.of("is_true", "is_false", "is_empty", "not_empty");
    private static final Set<String> LEAF = Set.of("fact", "op", "value", "unless");

    private RuleCondition() {}

    static void check(Object value, At at) {
        if (!(value instanceof Map<?, ?> map)) {
            at.problem("must be a condition");
            return;
        }
        var node = Tree.of(map);
        if (node.has("fact")) {
            leaf(node, at);
        } else if (node.values().size() != 1) {
            at.problem("must have exactly one of all, any, not, or a fact");
        } else if (node.has("all")) {
            branches(node.required("all"), at.in("all"));
        } else if (node.has("any")) {
            branches(node.required("any"), at.in("any"));
        } else if (node.has("not")) {
            check(node.required("not"), at.in("not"));
        } else {
            at.problem("must have exactly one of all, any, not, or a fact");
        }
    }

    private static void branches(Object value, At at) {
        if (!(value instanceof List<?> branches) || branches.isEmpty()) {
            at.problem("must be a list of conditions");
            return;
        }
        for (var i = 0; i < branches.size(); i++) {
            check(branches.get(i), at.in(i));
        }
    }

    private static void leaf(Tree leaf, At at) {
        ShapeCheck.check(leaf.required("fact"), Shape.ref(Named.FACT), at.in("fact"));
        leaf.values().keySet().stream()
                .filter(name -> !LEAF.contains(name))
                .forEach(name -> at.problem(name + " is not a known field"));
        if (!(leaf.values().get("op") instanceof String op) || !OPERATORS.contains(op)) {
            at.problem("op must be one of the pack's operators");
            return;
        }
        if (leaf.has("value") == WITHOUT_VALUE.contains(op)) {
            at.problem(leaf.has("value") ? "value has no use with " + op : "value is missing");
        } else if (op.endsWith("matches")) {
            ShapeCheck.check(leaf.required("value"), new Shape.Expression(), at.in("value"));
        } else if (leaf.values().get("value") instanceof Map<?, ?> other) {
            ShapeCheck.check(other, Shape.map(Shape.must("fact", Shape.ref(Named.FACT))), at.in("value"));
        }
    }
}
