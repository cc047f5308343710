package org.ctoportal.compensation.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.PaidRecord;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.HolderRecord;
import org.jspecify.annotations.Nullable;

/** What belongs to one person: their credentials, and what is paid to whoever has them, by their account or number in payroll. */
record EmployeeFile(String name, List<HolderRecord> held, List<PaidRecord> paid) {

    static EmployeeFile of(List<HolderRecord> held, List<PaidRecord> all) {
        var first = all.stream()
                .filter(one -> held.stream()
                        .anyMatch(two -> two.id().equals(one.holding())
                                || one.person() != null
                                        && one.person().equals(two.holder().person())))
                .toList();
        return new EmployeeFile(held.getFirst().holder().name(), held, gathered(first, all));
    }

    /** Of somebody the credential registry does not know. */
    static EmployeeFile of(PaidRecord one, List<PaidRecord> all) {
        return new EmployeeFile(
                one.name().isEmpty() ? one.number() : one.name(), List.of(), gathered(List.of(one), all));
    }

    /** A claim has a number as soon as it is checked, and leads to those of the same account that have none yet. */
    private static List<PaidRecord> gathered(List<PaidRecord> first, List<PaidRecord> all) {
        var found = first;
        while (true) {
            var more = withSame(found, all);
            if (more.size() == found.size()) {
                return more;
            }
            found = more;
        }
    }

    private static List<PaidRecord> withSame(List<PaidRecord> found, List<PaidRecord> all) {
        var known = Set.copyOf(found);
        var numbers = Set.copyOf(numbers(found));
        var people =
                found.stream().map(PaidRecord::person).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> known.contains(one)
                        || numbers.contains(one.number())
                        || one.person() != null && people.contains(one.person()))
                .toList();
    }

    private static List<String> numbers(List<PaidRecord> records) {
        return records.stream()
                .map(PaidRecord::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    boolean has(PaidRecord one) {
        return paid.contains(one);
    }

    EmployeeRecords records(EmployeeRetention retention) {
        var left = left();
        var records = Stream.concat(
                        held.stream().flatMap(one -> credential(one, retention, left)),
                        paid.stream().map(one -> pay(one, retention, left)))
                .sorted(Comparator.comparing(EmployeeRecord::of))
                .toList();
        return new EmployeeRecords(name, numbers(paid), records);
    }

    /** None while they are employed by anything that is kept. */
    private @Nullable LocalDate left() {
        var facts = paid.stream()
                .filter(one -> one.kind() == PaidRecord.Kind.PAY_FACTS)
                .toList();
        return facts.stream().anyMatch(one -> one.left() == null)
                ? null
                : paid.stream()
                        .map(PaidRecord::left)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Stream<EmployeeRecord> credential(
            HolderRecord one, EmployeeRetention retention, @Nullable LocalDate left) {
        var route = CredentialRoutes.holdingOf(one.id().value());
        var own = new EmployeeRecord(
                RecordClass.CREDENTIAL,
                one.title(),
                one.last(),
                retention.of(RecordClass.CREDENTIAL, one.made(), one.last(), left),
                route);
        var documents = one.documents().stream()
                .map(file -> new EmployeeRecord(
                        RecordClass.DOCUMENT,
                        file.name(),
                        file.added(),
                        retention.of(RecordClass.DOCUMENT, file.added(), file.added(), left),
                        route));
        var learning = one.learning().isEmpty()
                ? Stream.<EmployeeRecord>empty()
                : Stream.of(learning(one, retention, left, route));
        return Stream.concat(Stream.of(own), Stream.concat(documents, learning));
    }

    /** When it was written is not kept: it may have been as late as anything that was done with the credential. */
    private static EmployeeRecord learning(
            HolderRecord one, EmployeeRetention retention, @Nullable LocalDate left, String route) {
        var day = one.learning().getLast();
        var last = day.isAfter(one.last()) ? day : one.last();
        return new EmployeeRecord(
                RecordClass.LEARNING, one.title(), last, retention.of(RecordClass.LEARNING, last, last, left), route);
    }

    private static EmployeeRecord pay(PaidRecord one, EmployeeRetention retention, @Nullable LocalDate left) {
        var of = RecordClass.valueOf(one.kind().name());
        return new EmployeeRecord(
                of,
                one.what(),
                one.last(),
                retention.of(of, one.made(), one.last(), left),
                AwardRoutes.of(one.policy()));
    }
}
