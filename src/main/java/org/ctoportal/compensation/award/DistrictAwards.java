package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ctoportal.compensation.policy.PolicyId;

/**
 * What the policies of a district pay in a fiscal year, each within its yearly limit (CP-CAP) and nobody twice for one month
 * (CP-ONE, CP-NODUP). What does not fit within the limit of its policy takes nobody's place: the largest that is paid counts.
 * Depends on nothing but what it is given, in whatever order that comes.
 *
 * <p>What the limits refuse is taken out, and what is then paid in its place is held against the limits again, until everything
 * fits. What was refused for the sake of a payment that another policy took over in the end is paid after all, who was
 * verified first before others.
 */
final class DistrictAwards {

    private final Map<PolicyId, PayingPolicy> policies;
    private final Map<Payee, Set<Payee>> same;
    private final Map<Payee, Entitlements> beyond = new HashMap<>();
    private boolean settled;

    /** Something the limit of a policy refused. */
    private record Refused(Payee payee, Entitlements what, LocalDate verified) {

        private static final Comparator<Refused> FIRST_VERIFIED = Comparator.comparing(Refused::verified)
                .thenComparing(one -> one.payee().number())
                .thenComparing(one -> one.what().toString());
    }

    /** {@code same} tells as whom the other policies know somebody; whoever is paid by one alone is not in it. */
    DistrictAwards(Map<PolicyId, PayingPolicy> policies, Map<Payee, Set<Payee>> same) {
        this.policies = new HashMap<>(policies);
        this.same = same;
    }

    static AwardRun ofOne(PayingPolicy policy) {
        var id = new PolicyId(1);
        return new DistrictAwards(Map.of(id, policy), Map.of()).run(id, () -> policy);
    }

    /** {@code alone} is a policy by which nobody is paid yet. */
    AwardRun run(PolicyId id, Supplier<PayingPolicy> alone) {
        settle();
        return policies.computeIfAbsent(id, one -> alone.get()).run(rivals(id));
    }

    private void settle() {
        if (settled) {
            return;
        }
        settled = true;
        var found = refused();
        while (!found.isEmpty()) {
            found.forEach((payee, what) -> set(payee, beyond(payee).and(what)));
            found = refused();
        }
        while (isSomethingPaidAfterAll()) {
            // Until nothing that was refused fits any more.
        }
    }

    /** The first alone: what its payment leaves elsewhere goes again to who was verified first. Each time less is refused. */
    private boolean isSomethingPaidAfterAll() {
        var all = beyond.entrySet().stream()
                .flatMap(one -> one.getValue().each().map(what -> refused(one.getKey(), what)))
                .sorted(Refused.FIRST_VERIFIED)
                .toList();
        return all.stream().anyMatch(this::isPaidAfterAll);
    }

    private Refused refused(Payee payee, Entitlements what) {
        return new Refused(payee, what, policy(payee).verified(payee.number(), what));
    }

    private Map<Payee, Entitlements> refused() {
        var found = new HashMap<Payee, Entitlements>();
        policies.forEach((id, policy) -> {
            if (policy.isLimited()) {
                policy.refused(rivals(id)).forEach((number, what) -> found.put(new Payee(id, number), what));
            }
        });
        return found;
    }

    private boolean isPaidAfterAll(Refused one) {
        var payee = one.payee();
        var now = rivals(payee);
        var then = new Rivals(now.others(), now.beyond().without(one.what()));
        if (!policy(payee).mayFit(payee.number(), one.what(), now, then)) {
            return false;
        }
        var before = beyond(payee);
        set(payee, before.without(one.what()));
        if (refused().isEmpty()) {
            return true;
        }
        set(payee, before);
        refused();
        return false;
    }

    private void set(Payee payee, Entitlements what) {
        beyond.put(payee, what);
        policy(payee).forget(payee.number());
        known(payee).forEach(other -> policy(other).forget(other.number()));
    }

    private PayingPolicy policy(Payee payee) {
        return Objects.requireNonNull(policies.get(payee.policy()));
    }

    private Entitlements beyond(Payee payee) {
        return beyond.getOrDefault(payee, Entitlements.NONE);
    }

    /** A policy the board has not adopted pays nobody. */
    private List<Payee> known(Payee payee) {
        return same.getOrDefault(payee, Set.of()).stream()
                .filter(other -> policies.containsKey(other.policy()))
                .toList();
    }

    private Function<String, Rivals> rivals(PolicyId id) {
        return number -> rivals(new Payee(id, number));
    }

    private Rivals rivals(Payee payee) {
        var others = Entitlements.NONE;
        var refused = beyond(payee);
        for (var other : known(payee)) {
            others = others.and(policy(other).given(other.number()).without(beyond(other)));
            refused = refused.and(beyond(other));
        }
        return new Rivals(others, refused);
    }
}
