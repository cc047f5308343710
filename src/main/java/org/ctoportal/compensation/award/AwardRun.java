package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;

/**
 * Who gets what in a fiscal year and why. Depends on nothing but what it is given, in whatever order that comes.
 *
 * @param beyond what the payments of the year come to beyond the cap of the policy
 */
public record AwardRun(FiscalYear year, String policy, List<Award> awards, Money beyond) implements Serializable {

    public AwardRun {
        awards = List.copyOf(awards);
    }

    /** A paid line with whose it is. */
    private record Place(int award, int line, LocalDate verified, String number) {}

    public static AwardRun of(PolicyTerms terms, FiscalYear year, EmployerLoad load, Collection<Holder> holders) {
        return of(terms, year, load, any -> holders);
    }

    /** Of a policy that no other stands beside; {@code holders} are the same people whatever the terms. */
    static AwardRun of(
            PolicyTerms terms,
            FiscalYear year,
            EmployerLoad load,
            Function<PolicyTerms, ? extends Collection<Holder>> holders) {
        var policy = new PayingPolicy(terms, year, () -> load, any -> Money.NONE, holders);
        return DistrictAwards.ofOne(policy);
    }

    /** What was spent in the year by earlier terms counts, and is not refused any more. */
    static AwardRun limited(PolicyTerms terms, FiscalYear year, List<Award> own, Money spent) {
        var cap = terms.cap();
        if (cap == null) {
            return new AwardRun(year, terms.policy(), own, Money.NONE);
        }
        return cap.beyond() == YearCap.Beyond.REFUSED
                ? new AwardRun(year, terms.policy(), within(cap.most(), own, spent), Money.NONE)
                : new AwardRun(year, terms.policy(), own, beyond(cap.most(), own, spent));
    }

    /** With what earlier terms paid. */
    AwardRun after(AwardRun earlier) {
        var before = earlier.awards.stream()
                .collect(Collectors.toMap(award -> award.holder().number(), Function.identity()));
        return new AwardRun(
                year,
                policy,
                awards.stream()
                        .map(award -> Optional.ofNullable(
                                        before.get(award.holder().number()))
                                .map(award::after)
                                .orElse(award))
                        .toList(),
                beyond.plus(earlier.beyond));
    }

    private static Money beyond(Money most, List<Award> awards, Money spent) {
        var own = Money.sum(awards.stream().map(Award::cost));
        var total = spent.plus(own);
        var beyond = total.isMoreThan(most) ? total.minus(most) : Money.NONE;
        return beyond.isMoreThan(own) ? own : beyond;
    }

    /** In the order of verification, whole payments as long as they fit. */
    private static List<Award> within(Money most, List<Award> awards, Money before) {
        var lines = awards.stream().map(award -> new ArrayList<>(award.lines())).toList();
        var spent = before;
        for (var place : places(awards)) {
            var line = lines.get(place.award()).get(place.line());
            if (spent.plus(line.cost()).isMoreThan(most)) {
                lines.get(place.award()).set(place.line(), line.refused(Refusal.BEYOND_CAP));
            } else {
                spent = spent.plus(line.cost());
            }
        }
        return IntStream.range(0, awards.size())
                .mapToObj(index -> new Award(awards.get(index).holder(), lines.get(index)))
                .toList();
    }

    private static List<Place> places(List<Award> awards) {
        return IntStream.range(0, awards.size())
                .boxed()
                .flatMap(award -> IntStream.range(0, awards.get(award).lines().size())
                        .filter(line -> awards.get(award).lines().get(line).isPaid())
                        .mapToObj(line -> place(awards.get(award), award, line)))
                .sorted(Comparator.comparing(Place::verified)
                        .thenComparing(Place::number)
                        .thenComparing(Place::line))
                .toList();
    }

    private static Place place(Award award, int index, int line) {
        var code = award.lines().get(line).certification();
        var verified = award.holder().certifications().stream()
                .filter(held -> held.code().equals(code))
                .map(Holder.Held::verified)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.MAX);
        return new Place(index, line, verified, award.holder().number());
    }

    public Money amount() {
        return Money.sum(awards.stream().map(Award::amount));
    }

    /** By part of the employer costs, in the order of their names. */
    public Map<String, Money> load() {
        return awards.stream()
                .flatMap(award -> award.lines().stream())
                .flatMap(line -> line.load().stream())
                .collect(Collectors.toMap(EmployerLoad.Due::name, EmployerLoad.Due::amount, Money::plus, TreeMap::new));
    }

    public Money cost() {
        return Money.sum(awards.stream().map(Award::cost));
    }

    /** Of the employee with the number. */
    public Optional<Award> find(String number) {
        return awards.stream()
                .filter(award -> award.holder().number().equals(number))
                .findFirst();
    }
}
