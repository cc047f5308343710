package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a policy promises, with its words.
 *
 * @param claimableUntil the last day to claim by a policy that ended; none of one in force
 * @param titles what the certifications of Schedule A, of this edition or earlier ones, are called, by code
 * @param microCredentials what micro-credentials are called, by code
 */
public record Promise(
        PolicyId policy,
        PolicyTerms terms,
        Map<String, String> words,
        Map<String, String> titles,
        Map<String, String> microCredentials,
        @Nullable LocalDate claimableUntil)
        implements Serializable {

    public Promise {
        words = Map.copyOf(words);
        titles = Map.copyOf(titles);
        microCredentials = Map.copyOf(microCredentials);
    }

    /** The sentence of a clause as the policy has it; empty where it has none. */
    public String sentence(String clause) {
        return words.getOrDefault(clause, "");
    }

    public String title(String certification) {
        return titles.getOrDefault(certification, microCredentials.getOrDefault(certification, certification));
    }

    public boolean isOver() {
        return claimableUntil != null;
    }

    /** Whether nothing of it can be told any more but a pass that keeps an advance. */
    public boolean isPassOnly(LocalDate today) {
        return claimableUntil != null && today.isAfter(claimableUntil);
    }

    /** What can be claimed by this edition or an earlier one; a policy that ended advances nothing any more. */
    public List<ClaimKind> kinds(LocalDate today) {
        return Stream.of(ClaimKind.values())
                .filter(kind -> kind == ClaimKind.COSTS || !isPassOnly(today))
                .filter(kind -> kind != ClaimKind.ADVANCE || !isOver())
                .filter(kind -> terms.withEarlier().stream().anyMatch(kind::isGiven))
                .toList();
    }

    /** Whether a pass can keep an advance, by this edition or an earlier one. */
    public boolean advances() {
        return terms.withEarlier().stream().anyMatch(ClaimKind.ADVANCE::isGiven);
    }

    /** The earlier edition that a claim of the day is judged by; empty where that is today's. */
    public Optional<PolicyTerms> earlier(@Nullable LocalDate day) {
        return day == null ? Optional.empty() : terms.on(day).filter(then -> !then.equals(terms));
    }

    /** What can be claimed for: what Schedule A listed on the day; today's without a day, or where none counted on it. */
    public List<String> certifications(ClaimKind kind, @Nullable LocalDate day) {
        if (!kind.isOfScheduleA()) {
            return microCredentials.keySet().stream()
                    .sorted(Comparator.comparing(this::title))
                    .toList();
        }
        var then = day == null ? terms : terms.on(day).orElse(terms);
        return then.scheduleA().stream().map(ApprovedCertification::code).toList();
    }
}
