package org.ctoportal.jobdescription;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.framework.VariableType;
import org.ctoportal.jobdescription.DraftJobDescription.Field;
import org.ctoportal.salary.PayChoice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The five answers as they stand in the form, right or wrong. Kept as JSON; a part that an older one lacks is the usual
 * one.
 */
public record TypedAnswers(
        String title,
        String reportsTo,
        String contractDays,
        String salaryMin,
        String salaryMax,
        List<DirectReport> reports,
        CetlStance cetl,
        @Nullable PayChoice pay)
        implements Serializable {

    /** Far more than any answer may have; a text up to this is kept although it is too long. */
    static final int LONGEST_KEPT = 2000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public TypedAnswers {
        title = requireNonNullElse(title, "Chief Technology Officer");
        reportsTo = requireNonNullElse(reportsTo, "Superintendent");
        contractDays = requireNonNullElse(contractDays, "260");
        salaryMin = requireNonNullElse(salaryMin, "");
        salaryMax = requireNonNullElse(salaryMax, "");
        reports = List.copyOf(requireNonNullElse(reports, List.of()));
        cetl = requireNonNullElse(cetl, CetlStance.PREFERRED);
    }

    public TypedAnswers(
            String title,
            String reportsTo,
            String contractDays,
            String salaryMin,
            String salaryMax,
            List<DirectReport> reports,
            CetlStance cetl) {
        this(title, reportsTo, contractDays, salaryMin, salaryMax, reports, cetl, null);
    }

    /** What stands in the form before anybody has typed. */
    public static TypedAnswers usual() {
        return ofJson("{}");
    }

    public static TypedAnswers of(DraftJobDescription answers) {
        return new TypedAnswers(
                answers.title(),
                answers.reportsTo(),
                answers.contractDays() == null ? "" : answers.contractDays().toString(),
                Answers.plain(answers.salaryMin()),
                Answers.plain(answers.salaryMax()),
                answers.reports(),
                answers.cetl(),
                answers.pay());
    }

    static TypedAnswers ofJson(String json) {
        return JSON.readValue(json, TypedAnswers.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** What was meant; what cannot be read as a number is none. */
    public DraftJobDescription answers() {
        return new DraftJobDescription(
                title, reportsTo, days(contractDays), amount(salaryMin), amount(salaryMax), reports, cetl, pay);
    }

    private static @Nullable Integer days(String text) {
        return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Amounts that no salary can be are amounts as well: the message about them is another one. */
    private static @Nullable BigDecimal amount(String text) {
        var typed = text.strip();
        if (typed.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return new BigDecimal(typed);
        }
        return typed.isEmpty()
                        || VariableFormat.problem(VariableType.MONEY, typed).isPresent()
                ? null
                : VariableFormat.money(typed);
    }

    /** The texts too long even to be kept, as the last part of a message key. */
    Map<Field, String> tooLong() {
        var texts = new EnumMap<Field, List<String>>(Field.class);
        texts.put(Field.TITLE, List.of(title));
        texts.put(Field.REPORTS_TO, List.of(reportsTo));
        texts.put(Field.SALARY_MIN, List.of(salaryMin));
        texts.put(Field.SALARY_MAX, List.of(salaryMax));
        texts.put(Field.REPORTS, reports.stream().map(DirectReport::position).toList());
        var problems = new EnumMap<Field, String>(Field.class);
        texts.forEach((field, answers) -> {
            if (answers.stream().anyMatch(text -> text.length() > LONGEST_KEPT)) {
                problems.put(field, "long");
            }
        });
        if (reports.size() > DraftJobDescription.MOST_REPORTS) {
            problems.put(Field.REPORTS, "reports");
        }
        return problems;
    }
}
