package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** All a cost model rests on: every kind once, in whatever order they came. */
public final class Assumptions implements Serializable {

    private final Map<AssumptionKind, Assumption> byKind = new EnumMap<>(AssumptionKind.class);

    public Assumptions(Collection<Assumption> all) {
        all.forEach(one -> byKind.put(one.kind(), one));
        if (byKind.size() != AssumptionKind.values().length || all.size() != byKind.size()) {
            throw new IllegalArgumentException("Every assumption is made once");
        }
    }

    public List<Assumption> list() {
        return Arrays.stream(AssumptionKind.values()).map(this::get).toList();
    }

    public Assumption get(AssumptionKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    public BigDecimal value(AssumptionKind kind) {
        return get(kind).value();
    }

    Fraction fraction(AssumptionKind kind) {
        return Fraction.of(value(kind));
    }

    Fraction share(AssumptionKind kind) {
        return fraction(kind).over(100);
    }

    public Money money(AssumptionKind kind) {
        return new Money(value(kind));
    }

    /** All an employer pays on wages, as one rate. */
    public Percent load() {
        return new Percent(value(AssumptionKind.SOCIAL_SECURITY)
                .add(value(AssumptionKind.MEDICARE))
                .add(value(AssumptionKind.RETIREMENT))
                .add(value(AssumptionKind.OTHER_LOAD)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumptions those && byKind.equals(those.byKind);
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }
}
