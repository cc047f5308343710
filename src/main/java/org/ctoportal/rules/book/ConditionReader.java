package org.ctoportal.rules.book;

import java.util.List;
import java.util.Map;
import org.ctoportal.rules.book.Condition.Comparison;
import org.ctoportal.rules.book.Condition.OtherFact;
import org.jspecify.annotations.Nullable;

/** Reads a condition in the form of the packs, and refuses comparisons that could never be made. */
final class ConditionReader {

    private static final int DEEPEST = 12;

    private final Map<String, Fact> facts;

    ConditionReader(Map<String, Fact> facts) {
        this.facts = facts;
    }

    Condition read(@Nullable Object data) {
        return read(data, 0);
    }

    private Condition read(@Nullable Object data, int depth) {
        if (depth > DEEPEST) {
            throw new RefusedRuleException("depth", "condition");
        }
        var node = Fields.of(data);
        if (node.find("fact") != null) {
            return comparison(node);
        }
        if (node.find("all") != null) {
            return new Condition.All(branches(node.list("all"), depth));
        }
        if (node.find("any") != null) {
            return new Condition.Any(branches(node.list("any"), depth));
        }
        return new Condition.Not(read(node.get("not"), depth + 1));
    }

    private List<Condition> branches(List<?> branches, int depth) {
        if (branches.isEmpty()) {
            throw new RefusedRuleException("condition", "empty");
        }
        return branches.stream().map(branch -> read(branch, depth + 1)).toList();
    }

    private Comparison comparison(Fields leaf) {
        var fact = fact(leaf.text("fact"));
        var operator = Operator.of(leaf.text("op"));
        if (!operator.isFor(fact.type())) {
            throw new RefusedRuleException("operator", fact.name() + " " + operator.word());
        }
        return new Comparison(fact, operator, operator.needsValue() ? value(leaf, fact, operator) : null);
    }

    private Object value(Fields leaf, Fact fact, Operator operator) {
        var value = leaf.get("value");
        if (value instanceof Map<?, ?> other) {
            var compared = fact(Fields.of(other).text("fact"));
            if (compared.type() != fact.type()
                    && !(compared.type().isNumber() && fact.type().isNumber())) {
                throw new RefusedRuleException("value", compared.name());
            }
            return new OtherFact(compared.name());
        }
        return switch (operator.needs()) {
            case TEXTS_FOR_TEXT, TEXTS_FOR_TEXTS -> FactType.TEXTS.value(value);
            case TEXT_FOR_TEXTS -> FactType.TEXT.value(value);
            case EXPRESSION_FOR_TEXT, EXPRESSION_FOR_TEXTS ->
                Expression.of(leaf.text("value"), leaf.find("unless") instanceof String unless ? unless : null);
            default -> fact.type().value(value);
        };
    }

    private Fact fact(String name) {
        var fact = facts.get(name);
        if (fact == null) {
            throw new RefusedRuleException("fact", name);
        }
        return fact;
    }
}
