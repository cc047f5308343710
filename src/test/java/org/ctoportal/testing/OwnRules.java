package org.ctoportal.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.rules.NewCase;
import org.ctoportal.rules.NewComparison;
import org.ctoportal.rules.NewRule;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.book.Coverage;
import org.ctoportal.rules.book.Operator;
import org.ctoportal.rules.book.Severity;

/** A rule a district could add: the lowest salary is at least 100. */
public final class OwnRules {

    public static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    private static final String SALARY = "position.annual_salary_min";

    private OwnRules() {}

    public static NewRule lowSalary(RuleKeepingService rules, String message) {
        var salary = rules.facts().stream()
                .filter(fact -> fact.name().equals(SALARY))
                .findFirst()
                .orElseThrow();
        return new NewRule(
                "WI",
                Severity.WARN,
                Set.of("JOB_DESCRIPTION"),
                message,
                true,
                List.of(new NewComparison(salary, Operator.LT, "100", false)),
                List.of("JD-SCHEDULE"),
                FROM,
                null,
                Coverage.YES,
                "Board policy 511",
                "https://example.org/511",
                LocalDate.of(2026, 6, 1),
                true,
                List.of(example("low", "90", true), example("high", "100", false)));
    }

    public static NewCase example(String name, String salary, boolean fires) {
        return new NewCase(name, Map.of(SALARY, salary), fires);
    }
}
