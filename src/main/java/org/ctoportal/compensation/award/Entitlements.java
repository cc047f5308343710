package org.ctoportal.compensation.award;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;

/** All that policies by themselves give one person in a year. */
record Entitlements(List<Entitlement> yearly, List<SingleEntitlement> single) {

    static final Entitlements NONE = new Entitlements(List.of(), List.of());

    Entitlements {
        yearly = List.copyOf(yearly);
        single = List.copyOf(single);
    }

    Entitlements and(Entitlements other) {
        return new Entitlements(
                Stream.concat(yearly.stream(), other.yearly.stream()).toList(),
                Stream.concat(single.stream(), other.single.stream()).toList());
    }

    Entitlements without(Entitlements others) {
        return new Entitlements(
                yearly.stream().filter(one -> !others.yearly.contains(one)).toList(),
                single.stream().filter(one -> !others.single.contains(one)).toList());
    }

    /** Those that a line of the award is about. */
    Entitlements of(AwardLine line) {
        return new Entitlements(
                yearly.stream()
                        .filter(one -> one.certification().equals(line.certification())
                                && one.pay().equals(line.recognition()))
                        .toList(),
                single.stream()
                        .filter(one -> one.certification().equals(line.certification())
                                && line.recognition() instanceof OneTimeBonus bonus
                                && bonus.amount().equals(one.amount()))
                        .toList());
    }

    boolean isFor(String certification) {
        return Stream.concat(
                        yearly.stream().map(Entitlement::certification),
                        single.stream().map(SingleEntitlement::certification))
                .anyMatch(certification::equals);
    }

    /** One by one. */
    Stream<Entitlements> each() {
        return Stream.concat(
                yearly.stream().map(one -> new Entitlements(List.of(one), List.of())),
                single.stream().map(one -> new Entitlements(List.of(), List.of(one))));
    }

    boolean isEmpty() {
        return yearly.isEmpty() && single.isEmpty();
    }
}
