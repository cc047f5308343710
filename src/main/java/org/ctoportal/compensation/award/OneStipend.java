package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctoportal.shared.Fraction;

/**
 * Which of all that a person is entitled to is paid in a month, whatever policy of the district it is by: for one certification
 * by one policy alone, the one that gives the most for it (CP-NODUP), and of several stipends the largest (CP-ONE). Depends on
 * nothing but what it is given, in whatever order that comes.
 */
record OneStipend(List<Entitlement> all) {

    /** The larger first; of equals the certification and then the policy that comes first by name. */
    private static final Comparator<Entitlement> LARGER = Comparator.comparing(
                    Entitlement::worth, Comparator.reverseOrder())
            .thenComparing(Entitlement::yearly, Comparator.reverseOrder())
            .thenComparing(Entitlement::certification)
            .thenComparing(Entitlement::policy)
            .thenComparing(one -> one.pay().toString(), Comparator.reverseOrder());

    OneStipend {
        all = List.copyOf(all);
    }

    /** What is paid in the month in place of the other; empty where that itself is paid. */
    Optional<Entitlement> inPlaceOf(Entitlement one, YearMonth month) {
        var present = all.stream().filter(other -> other.isFor(month)).toList();
        var ofTheSame = present.stream().filter(one::isOfTheSame).toList();
        var payer = payer(ofTheSame);
        if (!ofTheSame.isEmpty() && one.isByAnother(payer)) {
            return ofTheSame.stream()
                    .filter(other -> other.policy().equals(payer))
                    .min(LARGER);
        }
        return one.isStipend() && one.oneStipend()
                ? stipend(present).filter(other -> !other.equals(one))
                : Optional.empty();
    }

    /** The largest stipend, each by the policy that pays for its certification. */
    private static Optional<Entitlement> stipend(List<Entitlement> present) {
        var paid = new ArrayList<Entitlement>();
        present.stream()
                .collect(groupingBy(Entitlement::certification))
                .values()
                .forEach(ofTheSame -> {
                    var payer = payer(ofTheSame);
                    ofTheSame.stream()
                            .filter(other -> other.policy().equals(payer))
                            .forEach(paid::add);
                });
        return paid.stream().filter(Entitlement::isStipend).min(LARGER);
    }

    /** The policy that gives the most for a certification, all it gives for it together. */
    private static String payer(List<Entitlement> ofTheSame) {
        var byPolicy = ofTheSame.stream().collect(groupingBy(Entitlement::policy, TreeMap::new, toList()));
        var most = Fraction.of(-1);
        var payer = "";
        for (Map.Entry<String, List<Entitlement>> policy : byPolicy.entrySet()) {
            var worth = worth(policy.getValue());
            if (worth.compareTo(most) > 0) {
                most = worth;
                payer = policy.getKey();
            }
        }
        return payer;
    }

    private static Fraction worth(List<Entitlement> byOnePolicy) {
        var placements = byOnePolicy.stream().filter(one -> !one.isStipend()).map(Entitlement::worth);
        var stipends = byOnePolicy.stream().filter(Entitlement::isStipend).toList();
        var alone = stipends.stream().anyMatch(Entitlement::oneStipend);
        var stipend = alone
                ? stipends.stream().min(LARGER).map(Entitlement::worth).orElse(Fraction.ZERO)
                : Fraction.sum(stipends.stream().map(Entitlement::worth));
        return Fraction.sum(placements).plus(stipend);
    }
}
