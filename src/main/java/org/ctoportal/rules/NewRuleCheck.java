package org.ctoportal.rules;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.rules.NewRule.Field;
import org.ctoportal.rules.book.RefusedRuleException;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.RuleReader;
import org.ctoportal.rules.book.SlowExpressionException;

/** Whether a new rule can be added: what is wrong by field, as the last part of a message key. */
final class NewRuleCheck {

    private static final String REQUIRED = "required";

    private final RuleBook book;
    private final Set<String> clauses;

    NewRuleCheck(RuleBook book, Set<String> clauses) {
        this.book = book;
        this.clauses = clauses;
    }

    Map<Field, String> problems(NewRule rule) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (!rule.jurisdiction().matches("[A-Z]{2}|\\*")) {
            problems.put(Field.JURISDICTION, REQUIRED);
        }
        if (rule.severity() == null) {
            problems.put(Field.SEVERITY, REQUIRED);
        }
        if (rule.documentKinds().isEmpty() || !NewRule.KINDS.containsAll(rule.documentKinds())) {
            problems.put(Field.KINDS, REQUIRED);
        }
        text(rule.message(), NewRule.LONGEST_MESSAGE, Field.MESSAGE, problems);
        text(rule.source(), NewRule.LONGEST_SOURCE, Field.SOURCE, problems);
        if (!clauses.containsAll(rule.suggestedFix())) {
            problems.put(Field.FIX, "unknown");
        }
        days(rule, problems);
        if (!rule.sourceLink().isBlank() && !isWebAddress(rule.sourceLink().strip())) {
            problems.put(Field.SOURCE_LINK, "link");
        }
        condition(rule, problems);
        if (!problems.containsKey(Field.CONDITION)) {
            cases(rule, problems);
        }
        return problems;
    }

    private static void text(String text, int longest, Field field, Map<Field, String> problems) {
        if (text.isBlank()) {
            problems.put(field, REQUIRED);
        } else if (text.length() > longest) {
            problems.put(field, "long");
        }
    }

    private static void days(NewRule rule, Map<Field, String> problems) {
        if (rule.validFrom() == null) {
            problems.put(Field.VALID_FROM, REQUIRED);
        } else if (rule.validTo() != null && rule.validTo().isBefore(rule.validFrom())) {
            problems.put(Field.VALID_TO, "order");
        }
        if (rule.asOf() == null) {
            problems.put(Field.AS_OF, REQUIRED);
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = URI.create(link);
            return link.length() <= NewRule.LONGEST_SOURCE
                    && address.getHost() != null
                    && List.of("https", "http").contains(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void condition(NewRule rule, Map<Field, String> problems) {
        if (rule.condition().stream().noneMatch(NewComparison::isBegun)) {
            problems.put(Field.CONDITION, REQUIRED);
        } else if (rule.condition().size() > NewRule.MOST_LINES) {
            problems.put(Field.CONDITION, "many");
        } else if (rule.condition().stream().anyMatch(line -> line.fact() == null || line.operator() == null)) {
            problems.put(Field.CONDITION, "incomplete");
        } else {
            try {
                read(rule, List.of());
            } catch (RefusedRuleException e) {
                problems.put(e.problem().equals("messageFact") ? Field.MESSAGE : Field.CONDITION, e.problem());
            }
        }
    }

    private void cases(NewRule rule, Map<Field, String> problems) {
        if (rule.cases().size() > NewRule.MOST_CASES) {
            problems.put(Field.CASES, "many");
        } else if (rule.cases().stream().noneMatch(NewCase::fires)
                || rule.cases().stream().allMatch(NewCase::fires)) {
            problems.put(Field.CASES, "both");
        } else if (rule.cases().stream().anyMatch(example -> example.name().isBlank())) {
            problems.put(Field.CASES, "name");
        } else if (!comesOut(rule)) {
            problems.put(Field.CASES, "wrong");
        }
    }

    private boolean comesOut(NewRule rule) {
        try {
            var read = read(rule, rule.cases());
            return read.cases().stream()
                    .allMatch(example -> read.fires(book.facts(example.given())) == example.fires());
        } catch (RefusedRuleException | SlowExpressionException e) {
            return false;
        }
    }

    private Rule read(NewRule rule, List<NewCase> cases) {
        return read(book, rule.with(cases));
    }

    static Rule read(RuleBook book, NewRule rule) {
        return new RuleReader(book.facts()).rule(new NewRuleForm(rule, book.facts()).definition("OWN"));
    }
}
