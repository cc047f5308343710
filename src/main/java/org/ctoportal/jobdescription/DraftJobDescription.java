package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.document.Text;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.PayRange;
import org.jspecify.annotations.Nullable;

/**
 * The five answers a job description starts from. Salaries are US dollars for a full contract year.
 *
 * @param pay the part of a salary schedule that contract days and salaries are taken from; none when they are typed
 */
public record DraftJobDescription(
        String title,
        String reportsTo,
        @Nullable Integer contractDays,
        @Nullable BigDecimal salaryMin,
        @Nullable BigDecimal salaryMax,
        List<DirectReport> reports,
        CetlStance cetl,
        @Nullable PayChoice pay)
        implements Serializable {

    public static final int LONGEST_TITLE = 200;
    public static final int MOST_DAYS = 366;
    public static final int MOST_REPORTS = 60;
    public static final BigDecimal HIGHEST_SALARY = new BigDecimal("9999999.99");

    public DraftJobDescription {
        reports = List.copyOf(reports);
    }

    public DraftJobDescription(
            String title,
            String reportsTo,
            @Nullable Integer contractDays,
            @Nullable BigDecimal salaryMin,
            @Nullable BigDecimal salaryMax,
            List<DirectReport> reports,
            CetlStance cetl) {
        this(title, reportsTo, contractDays, salaryMin, salaryMax, reports, cetl, null);
    }

    /** The same with the days and salaries of a schedule. */
    DraftJobDescription paidBy(PayRange range) {
        return new DraftJobDescription(
                title,
                reportsTo,
                range.contractDays(),
                range.lowest().amount(),
                range.highest().amount(),
                reports,
                cetl,
                range.choice());
    }

    DraftJobDescription paidBy(@Nullable PayChoice choice) {
        return new DraftJobDescription(title, reportsTo, contractDays, salaryMin, salaryMax, reports, cetl, choice);
    }

    /** The fields an answer can be wrong in. */
    public enum Field {
        TITLE,
        REPORTS_TO,
        CONTRACT_DAYS,
        SALARY_MIN,
        SALARY_MAX,
        REPORTS,
        PAY
    }

    /** What is wrong, by field, as the last part of a message key; empty when the answers can be used. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        text(title, Field.TITLE, problems);
        text(reportsTo, Field.REPORTS_TO, problems);
        if (contractDays == null || contractDays < 1 || contractDays > MOST_DAYS) {
            problems.put(Field.CONTRACT_DAYS, "days");
        }
        salary(salaryMin, Field.SALARY_MIN, problems);
        salary(salaryMax, Field.SALARY_MAX, problems);
        if (!problems.containsKey(Field.SALARY_MIN) && isLess(salaryMax, salaryMin)) {
            problems.putIfAbsent(Field.SALARY_MAX, "range");
        }
        if (reports.size() > MOST_REPORTS || reports.stream().anyMatch(DraftJobDescription::isWrong)) {
            problems.put(Field.REPORTS, "reports");
        }
        return problems;
    }

    private static boolean isWrong(DirectReport report) {
        var count = report.count();
        return count == null
                || count < 1
                || count > DirectReport.MOST
                || Text.of(report.position()).isBlank()
                || report.position().length() > DirectReport.LONGEST_POSITION;
    }

    private static void text(String text, Field field, Map<Field, String> problems) {
        if (Text.of(text).isBlank()) {
            problems.put(field, "required");
        } else if (text.strip().length() > LONGEST_TITLE) {
            problems.put(field, "long");
        }
    }

    private static boolean isLess(@Nullable BigDecimal amount, @Nullable BigDecimal other) {
        return amount != null && other != null && amount.compareTo(other) < 0;
    }

    private static void salary(@Nullable BigDecimal amount, Field field, Map<Field, String> problems) {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(HIGHEST_SALARY) > 0) {
            problems.put(field, "salary");
        } else if (amount.stripTrailingZeros().scale() > 2) {
            problems.put(field, "cents");
        }
    }
}
