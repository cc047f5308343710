package org.ctoportal.compensation.award;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.shared.FiscalYear;

/** All that policies by themselves give one person in a year. */
record Entitlements(List<Entitlement> yearly, List<SingleEntitlement> single) {

    static final Entitlements NONE = new Entitlements(List.of(), List.of());

    Entitlements {
        yearly = List.copyOf(yearly);
        single = List.copyOf(single);
    }

    /** By a policy in all editions that count in the year; {@code holder} is the person as each edition sees them. */
    static Entitlements of(PolicyTerms terms, FiscalYear year, Function<PolicyTerms, Holder> holder) {
        var nothing = new EmployerLoad(List.of());
        return terms.withEarlier().stream()
                .map(then -> new HolderAward(then, year, nothing, holder.apply(then), NONE).entitlements())
                .reduce(NONE, Entitlements::and);
    }

    Entitlements and(Entitlements other) {
        return new Entitlements(
                Stream.concat(yearly.stream(), other.yearly.stream()).toList(),
                Stream.concat(single.stream(), other.single.stream()).toList());
    }
}
