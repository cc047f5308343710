package org.ctoportal.rules.book;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a rule fires: a tree whose leaves compare a fact with a value or with another fact. */
public sealed interface Condition extends Serializable {

    boolean holds(Facts facts, Unknown unknown);

    /** Every comparison in it, from the first on. */
    Stream<Comparison> comparisons();

    /** Names of the facts it asks about, each once. */
    default List<String> asks() {
        return comparisons()
                .flatMap(one -> one.value() instanceof OtherFact other
                        ? Stream.of(one.fact().name(), other.name())
                        : Stream.of(one.fact().name()))
                .distinct()
                .toList();
    }

    record All(List<Condition> of) implements Condition {
        @Override
        public boolean holds(Facts facts, Unknown unknown) {
            return of.stream().allMatch(condition -> condition.holds(facts, unknown));
        }

        @Override
        public Stream<Comparison> comparisons() {
            return of.stream().flatMap(Condition::comparisons);
        }
    }

    record Any(List<Condition> of) implements Condition {
        @Override
        public boolean holds(Facts facts, Unknown unknown) {
            return of.stream().anyMatch(condition -> condition.holds(facts, unknown));
        }

        @Override
        public Stream<Comparison> comparisons() {
            return of.stream().flatMap(Condition::comparisons);
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public boolean holds(Facts facts, Unknown unknown) {
            return !of.holds(facts, unknown.negated());
        }

        @Override
        public Stream<Comparison> comparisons() {
            return of.comparisons();
        }
    }

    /** Stands for another fact's value. */
    record OtherFact(String name) implements Serializable {}

    /**
     * One fact compared.
     *
     * @param value a text, decimal, day, list of texts, {@link Expression} or {@link OtherFact}; none where the operator
     *     needs none
     */
    record Comparison(
            Fact fact, Operator operator, @Nullable Object value) implements Condition {

        @Override
        public boolean holds(Facts facts, Unknown unknown) {
            var known = facts.get(fact.name());
            var other = value instanceof OtherFact fact ? facts.get(fact.name()) : value;
            return known == null || other == null && operator.needsValue()
                    ? operator.ofUnknown(unknown)
                    : operator.holds(known, other == null ? "" : other);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        /** The texts in which it found the words it looks for. */
        Stream<String> passages(Facts facts) {
            return value instanceof Expression expression && facts.get(fact.name()) instanceof List<?> texts
                    ? texts.stream().map(String.class::cast).filter(expression::matches)
                    : Stream.empty();
        }
    }
}
