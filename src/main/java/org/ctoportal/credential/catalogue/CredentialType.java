package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Something to earn, as it is offered.
 *
 * @param letters that may stand after the name; empty where there are none
 * @param offered YES, NO, or CONFIRM when the issuer should be asked
 * @param validTo the last day on which it could be newly issued; who holds it may keep it
 * @param prerequisites codes that have to be recorded first
 * @param skills codes of the skills it is aligned with
 * @param retired how the district took it out of use; none while it is in use
 * @param own whether the district added it
 */
public record CredentialType(
        String code,
        String issuer,
        String title,
        CredentialKind kind,
        String letters,
        String offered,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> prerequisites,
        List<String> skills,
        Terms terms,
        @Nullable Supervision supervision,
        List<Fee> fees,
        String note,
        Provenance provenance,
        @Nullable Retirement retired,
        boolean own)
        implements Serializable {

    /** Titles that many credentials share are completed by what the holder writes. */
    private static final String OPEN_TITLE = "(title entered by";

    public CredentialType {
        prerequisites = List.copyOf(prerequisites);
        skills = List.copyOf(skills);
        fees = List.copyOf(fees);
    }

    /**
     * How long it holds and what renews it, each with its source.
     *
     * @param months none where it does not expire, or where the issuer gives each its own day
     * @param hours of continuing education in a cycle; none where there is no such rule
     */
    public record Terms(
            @Nullable Integer months,
            String rule,
            Provenance validity,
            @Nullable BigDecimal hours,
            List<String> methods,
            String note,
            Provenance renewal)
            implements Serializable {

        public Terms {
            methods = List.copyOf(methods);
        }
    }

    /** Whether it gives a right to supervise: PASS, WARN (confirm with the state agency) or NONE. */
    public record Supervision(
            String state, String licensedStaff, String otherStaff, String condition, Provenance provenance)
            implements Serializable {}

    /**
     * What something costs, as somebody said on a day.
     *
     * @param author who of the district entered it; empty for one of the shipped catalogue
     */
    public record Fee(
            String label,
            @Nullable BigDecimal amount,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Provenance provenance,
            String author)
            implements Serializable {

        private static final String OPEN_LABEL = ", to be entered from";

        /** Without the remark that the amount is to be entered. */
        public String plainLabel() {
            var at = label.indexOf(OPEN_LABEL);
            return at < 0 ? label : label.substring(0, at);
        }

        private boolean isOf(Fee other) {
            return plainLabel().equalsIgnoreCase(other.plainLabel());
        }
    }

    /**
     * Whether the fee is the one that counts where the district entered one of its kind: the amount of the newest day, and of two
     * of a day the later said.
     */
    public boolean isCurrent(Fee fee) {
        var kind = fees.stream()
                .filter(one -> one.amount() != null && one.isOf(fee))
                .toList();
        return kind.stream().anyMatch(one -> !one.author().isEmpty())
                && kind.stream()
                        .reduce((first, later) -> later.provenance()
                                        .asOf()
                                        .isBefore(first.provenance().asOf())
                                ? first
                                : later)
                        .filter(newest -> newest == fee)
                        .isPresent();
    }

    /** That the district uses it no longer. */
    public record Retirement(LocalDate on, String reason, String by) implements Serializable {}

    /** Whether the holder says which one of many it is. */
    public boolean hasOpenTitle() {
        return title.contains(OPEN_TITLE);
    }

    /** Without the remark that the holder completes it. */
    public String plainTitle() {
        var at = title.indexOf(OPEN_TITLE);
        return at < 0 ? title : title.substring(0, at).strip();
    }

    /** Whether one could be issued on the day. */
    public boolean couldBeIssuedOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    CredentialType with(List<Fee> others) {
        var all = Stream.concat(fees.stream(), others.stream()).toList();
        return new CredentialType(
                code,
                issuer,
                title,
                kind,
                letters,
                offered,
                validFrom,
                validTo,
                prerequisites,
                skills,
                terms,
                supervision,
                all,
                note,
                provenance,
                retired,
                own);
    }

    CredentialType retired(Retirement retirement) {
        return new CredentialType(
                code,
                issuer,
                title,
                kind,
                letters,
                offered,
                validFrom,
                validTo,
                prerequisites,
                skills,
                terms,
                supervision,
                fees,
                note,
                provenance,
                retirement,
                own);
    }
}
