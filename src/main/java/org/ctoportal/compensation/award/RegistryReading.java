package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.credential.holding.RecordedCredential;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of the credential registry what a policy pays for in a year.
 *
 * @param asked how far the policy wants a certification verified
 * @param approved codes of the certifications it pays for on some day of the year
 */
record RegistryReading(VerificationLevel asked, Set<String> approved, FiscalYear year) {

    /** What expired longer ago tells nobody why nothing is paid now. */
    private static final int YEARS_BACK = 1;

    RegistryReading {
        approved = Set.copyOf(approved);
    }

    boolean isApproved(RecordedCredential credential) {
        return approved.contains(credential.type());
    }

    /** What counts in the year or did shortly before it, the first issued first. */
    List<HeldLine> lines(Employee employee, Collection<RecordedCredential> recorded) {
        return all(employee, recorded).stream()
                .filter(line -> isRecent(line.held()))
                .toList();
    }

    /**
     * What pay is computed with. A renewal goes on from whatever it renews, however long ago that expired: how long something
     * was held counts from the day it was first earned.
     */
    List<Holder.Held> holdings(Employee employee, Collection<RecordedCredential> recorded, PolicyTerms terms) {
        return joined(all(employee, recorded), terms.start(), terms.stop()).stream()
                .filter(this::isRecent)
                .toList();
    }

    private List<HeldLine> all(Employee employee, Collection<RecordedCredential> recorded) {
        var seen = new HashSet<String>();
        var lines = new ArrayList<HeldLine>();
        recorded.stream()
                .filter(this::isApproved)
                .sorted(Comparator.comparing(RecordedCredential::issuedOn)
                        .thenComparing(one -> one.id().value()))
                .forEach(one -> {
                    var isFirst = seen.add(one.type());
                    if (counted(one)) {
                        lines.add(line(employee.facts(one.type()), one, isFirst));
                    }
                });
        return lines;
    }

    /** Whether it counts on at least one day of the year. */
    boolean isCurrent(HeldLine line) {
        var last = line.held().expires();
        return last == null || !last.isBefore(year.firstDay());
    }

    /** Whether it counted on some day until the end of the year. */
    private boolean counted(RecordedCredential one) {
        var last = last(one);
        return !one.issuedOn().isAfter(year.lastDay()) && (last == null || !last.isBefore(one.issuedOn()));
    }

    private boolean isRecent(Holder.Held held) {
        return held.expires() == null
                || !held.expires().isBefore(year.firstDay().minusYears(YEARS_BACK));
    }

    /** What is renewed was first earned before. */
    private HeldLine line(Employee.PayFacts facts, RecordedCredential one, boolean isFirst) {
        return new HeldLine(
                one.id(),
                one.title(),
                one.number(),
                one.level(),
                new Holder.Held(
                        one.type(),
                        one.issuedOn(),
                        one.verifiedSince(asked).orElse(null),
                        last(one),
                        facts.required(),
                        facts.earnedHere() && isFirst));
    }

    /** The last day on which it counts, be it that it expires or was withdrawn. */
    private static @Nullable LocalDate last(RecordedCredential one) {
        var withdrawn = one.withdrawnOn();
        var expires = one.expiresOn();
        return withdrawn == null || expires != null && expires.isBefore(withdrawn) ? expires : withdrawn.minusDays(1);
    }

    /** A renewal that was verified before pay would stop goes on from what it renews, so that no month is paid twice. */
    private static List<Holder.Held> joined(List<HeldLine> lines, StartRule start, StopRule stop) {
        var joined = new ArrayList<Holder.Held>();
        for (var line : lines) {
            var next = line.held();
            var before = joined.stream()
                    .filter(one -> isRenewedBy(one, next, start, stop))
                    .findFirst();
            if (before.isEmpty()) {
                joined.add(next);
            } else {
                joined.set(joined.indexOf(before.get()), renewed(before.get(), next));
            }
        }
        return joined;
    }

    private static boolean isRenewedBy(Holder.Held one, Holder.Held next, StartRule start, StopRule stop) {
        return one.code().equals(next.code())
                && one.verified() != null
                && next.verified() != null
                && (one.expires() == null
                        || !start.first(next.verified())
                                .isAfter(stop.last(one.expires()).plusMonths(1)));
    }

    private static Holder.Held renewed(Holder.Held one, Holder.Held next) {
        var expires = one.expires() == null
                        || next.expires() == null
                        || next.expires().isAfter(one.expires())
                ? next.expires()
                : one.expires();
        return new Holder.Held(
                one.code(),
                one.issued(),
                earlier(one.verified(), next.verified()),
                one.expires() == null ? null : expires,
                one.required(),
                one.earnedHere());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
