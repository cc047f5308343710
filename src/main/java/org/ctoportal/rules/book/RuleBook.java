package org.ctoportal.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules with the facts they may ask about.
 *
 * @param name of the pack they come from
 * @param version of the pack
 * @param notice shown wherever its rules are
 * @param groups titles by code
 */
public record RuleBook(
        String name,
        String version,
        String notice,
        Map<String, String> groups,
        Map<String, Fact> facts,
        List<Rule> rules) {

    public RuleBook {
        groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        rules = List.copyOf(rules);
    }

    public Optional<Rule> find(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The same book with other rules. */
    public RuleBook with(List<Rule> others) {
        return new RuleBook(name, version, notice, groups, facts, others);
    }

    /**
     * Facts in the form the rules compare. An empty value is as good as none.
     *
     * @throws RefusedRuleException when the book has no such fact, or it cannot be that
     */
    public Facts facts(Map<String, ?> given) {
        var values = new LinkedHashMap<String, Object>();
        given.forEach((name, value) -> {
            var fact = facts.get(name);
            if (fact == null) {
                throw new RefusedRuleException("fact", name);
            }
            if (value != null) {
                values.put(name, fact.type().value(value));
            }
        });
        return new Facts(values, Map.of());
    }

    /** What the rules asked there say about something dated on that day. */
    public Report check(Scope asked, LocalDate day, Facts facts) {
        return check(asked, day, day, facts);
    }

    /** The same of something dated earlier or later: its rules are those of its day, what is overdue is so today. */
    public Report check(Scope asked, LocalDate day, LocalDate today, Facts facts) {
        var findings = new ArrayList<Finding>();
        var undecided = new ArrayList<Undecided>();
        for (var rule : rules) {
            if (rule.isInForceOn(day) && rule.scope().meets(asked)) {
                check(rule, today, facts, findings, undecided);
            }
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return new Report(findings, undecided);
    }

    private static void check(
            Rule rule, LocalDate today, Facts facts, List<Finding> findings, List<Undecided> undecided) {
        try {
            if (rule.fires(facts)) {
                findings.add(Finding.of(rule, facts, today));
            } else if (rule.couldFire(facts)) {
                undecided.add(new Undecided(rule, Finding.unknown(rule, facts).toList()));
            }
        } catch (SlowExpressionException e) {
            undecided.add(new Undecided(rule, List.of()));
        }
    }
}
