package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A policy in a fiscal year with everybody entered for it: each month by the terms that counted in it, their schedule, their
 * limit, and what was verified as far as they ask. What a person gets is worked out again only after {@link #forget}.
 */
final class PayingPolicy {

    private static final EmployerLoad NO_LOAD = new EmployerLoad(List.of());

    private final FiscalYear year;
    private final Supplier<EmployerLoad> source;
    private final Function<PolicyTerms, Money> claimed;
    private final List<Edition> editions;
    private @Nullable EmployerLoad load;

    /** Terms with what everybody gets by them, in the order of names. */
    private static final class Edition {
        private final PolicyTerms terms;
        private final Map<String, Holder> holders = new LinkedHashMap<>();
        private final Map<String, Entitlements> given = new HashMap<>();
        private final Map<String, Award> awards = new HashMap<>();
        private Money left = Money.NONE;

        private Edition(PolicyTerms terms, Collection<Holder> all) {
            this.terms = terms;
            all.stream()
                    .sorted(Comparator.comparing(Holder::name).thenComparing(Holder::number))
                    .forEach(one -> holders.put(one.number(), one));
        }
    }

    /**
     * @param load asked when somebody is entered
     * @param claimed what approved claims of the year took of the limit while the terms counted
     * @param holders the same people whatever the terms, with what counts by them
     */
    PayingPolicy(
            PolicyTerms terms,
            FiscalYear year,
            Supplier<EmployerLoad> load,
            Function<PolicyTerms, Money> claimed,
            Function<PolicyTerms, ? extends Collection<Holder>> holders) {
        this.year = year;
        this.source = load;
        this.claimed = claimed;
        this.editions = terms.withEarlier().reversed().stream()
                .map(then -> new Edition(then, holders.apply(then)))
                .toList();
    }

    /** Whether its limit can refuse a payment. */
    boolean isLimited() {
        return editions.stream().anyMatch(PayingPolicy::isLimited);
    }

    private static boolean isLimited(Edition edition) {
        var cap = edition.terms.cap();
        return cap != null && cap.beyond() == YearCap.Beyond.REFUSED;
    }

    /** What it gives somebody by itself, in all editions. */
    Entitlements given(String number) {
        return editions.stream().map(edition -> given(edition, number)).reduce(Entitlements.NONE, Entitlements::and);
    }

    private Entitlements given(Edition edition, String number) {
        var holder = edition.holders.get(number);
        return holder == null
                ? Entitlements.NONE
                : edition.given.computeIfAbsent(
                        number,
                        any -> new HolderAward(edition.terms, year, NO_LOAD, holder, Rivals.NONE).entitlements());
    }

    void forget(String number) {
        editions.forEach(edition -> edition.awards.remove(number));
    }

    AwardRun run(Function<String, Rivals> rivals) {
        return run(rivals, (edition, own) -> {});
    }

    /** What of the payments does not fit within the limit, by employee number. */
    Map<String, Entitlements> refused(Function<String, Rivals> rivals) {
        var found = new HashMap<String, Entitlements>();
        run(
                rivals,
                (edition, own) -> own.awards().forEach(award -> {
                    var number = award.holder().number();
                    var beyond = rivals.apply(number).beyond();
                    award.lines().stream()
                            .filter(AwardLine::isBeyondCap)
                            .map(line -> given(edition, number).of(line).without(beyond))
                            .filter(one -> !one.isEmpty())
                            .forEach(one -> found.merge(number, one, Entitlements::and));
                }));
        return found;
    }

    /** Whether what was left at last is enough for a person to get what the limit had refused. */
    boolean mayFit(String number, Entitlements refused, Rivals now, Rivals then) {
        return editions.stream()
                .filter(edition -> isLimited(edition)
                        && !refused.without(given(edition, number)).equals(refused))
                .allMatch(edition -> {
                    var paid = cost(edition, number, now);
                    return !cost(edition, number, then).isMoreThan(edition.left.plus(paid));
                });
    }

    private Money cost(Edition edition, String number, Rivals rivals) {
        var holder = Objects.requireNonNull(edition.holders.get(number));
        return award(edition, holder, rivals).award().cost();
    }

    /** Since when what somebody is given counts as verified. */
    LocalDate verified(String number, Entitlements one) {
        return editions.stream()
                .flatMap(edition -> Stream.ofNullable(edition.holders.get(number)))
                .flatMap(holder -> holder.certifications().stream())
                .filter(held -> one.isFor(held.code()))
                .map(Holder.Held::verified)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Edition by edition; {@code each} sees what it pays before it is joined with what earlier ones paid. */
    private AwardRun run(Function<String, Rivals> rivals, BiConsumer<Edition, AwardRun> each) {
        AwardRun before = null;
        for (var edition : editions) {
            var claims = claimed.apply(edition.terms);
            var spent = before == null ? claims : before.cost().plus(claims);
            var own = AwardRun.limited(edition.terms, year, awards(edition, rivals), spent);
            edition.left = left(edition.terms.cap(), spent.plus(own.cost()));
            each.accept(edition, own);
            before = before == null ? own : own.after(before);
        }
        return Objects.requireNonNull(before);
    }

    private static Money left(@Nullable YearCap cap, Money spent) {
        return cap != null && cap.most().isMoreThan(spent) ? cap.most().minus(spent) : Money.NONE;
    }

    private List<Award> awards(Edition edition, Function<String, Rivals> rivals) {
        return edition.holders.entrySet().stream()
                .map(one -> edition.awards.computeIfAbsent(
                        one.getKey(),
                        number -> award(edition, one.getValue(), rivals.apply(number))
                                .award()))
                .toList();
    }

    private HolderAward award(Edition edition, Holder holder, Rivals rivals) {
        return new HolderAward(edition.terms, year, load(), holder, rivals);
    }

    private EmployerLoad load() {
        var found = load;
        if (found == null) {
            found = source.get();
            load = found;
        }
        return found;
    }
}
