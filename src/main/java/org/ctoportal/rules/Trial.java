package org.ctoportal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ctoportal.rules.NewRule.Field;
import org.ctoportal.rules.RuleDetails.CaseResult;
import org.ctoportal.rules.book.RefusedRuleException;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.RuleCase;
import org.ctoportal.rules.book.SlowExpressionException;

/** Tries rules on examples: their own, and those of all rules of the portal. */
final class Trial {

    private final RuleBook book;

    Trial(RuleBook book) {
        this.book = book;
    }

    TryOut of(NewRule rule, Set<String> clauses) {
        var problems = new NewRuleCheck(book, clauses).problems(rule);
        if (problems.containsKey(Field.CONDITION)) {
            return new TryOut(problems, List.of(), List.of(), 0);
        }
        var read = NewRuleCheck.read(book, rule.with(List.of()));
        var own = new ArrayList<CaseResult>();
        for (var example : rule.cases()) {
            own.add(result(read, example));
        }
        var all = book.rules().stream()
                .flatMap(one -> one.cases().stream().map(example -> new Named(one.code(), example)))
                .toList();
        var firing = all.stream()
                .filter(one -> fires(read, one.example()))
                .map(one -> one.code() + ": " + one.example().name())
                .toList();
        return new TryOut(problems, own, firing, all.size());
    }

    private record Named(String code, RuleCase example) {}

    /** How each example of a rule comes out. */
    List<CaseResult> of(Rule rule) {
        return rule.cases().stream()
                .map(example -> {
                    var fires = fires(rule, example);
                    return new CaseResult(example.name(), fires, fires == example.fires());
                })
                .toList();
    }

    private CaseResult result(Rule rule, NewCase example) {
        try {
            var fires = rule.fires(book.facts(example.values(book.facts())));
            return new CaseResult(example.name(), fires, fires == example.fires());
        } catch (RefusedRuleException | SlowExpressionException e) {
            return new CaseResult(example.name(), false, false);
        }
    }

    private boolean fires(Rule rule, RuleCase example) {
        try {
            return rule.fires(book.facts(example.given()));
        } catch (RefusedRuleException | SlowExpressionException e) {
            return false;
        }
    }
}
