package org.ctoportal.jobdescription;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.VariableType;
import org.jspecify.annotations.Nullable;

/** The five answers as they stand in a document's content, and the changes that make them others. */
final class Answers {

    static final String TITLE = "position.title";
    private static final String REPORTS_TO = "reports.to";
    private static final String DAYS = "contract.days";
    static final String LOWEST = "salary.min";
    static final String HIGHEST = "salary.max";
    static final String CETL = "cetl.mode";

    /** The variables the answers fill. */
    static final List<String> NAMES = List.of(TITLE, REPORTS_TO, DAYS, LOWEST, HIGHEST);

    private Answers() {}

    static DraftJobDescription of(DocumentContent content) {
        return paid(content).paidBy(ChosenPay.of(content).map(ChosenPay::choice).orElse(null));
    }

    /** The answers whatever the pay was taken from. */
    static DraftJobDescription paid(DocumentContent content) {
        return new DraftJobDescription(
                content.value(TITLE),
                content.value(REPORTS_TO),
                whole(content.value(DAYS)),
                amount(content.value(LOWEST)),
                amount(content.value(HIGHEST)),
                reports(content),
                CetlStance.valueOf(content.setting(CETL)));
    }

    static Map<String, String> values(DraftJobDescription answers) {
        var values = new LinkedHashMap<String, String>();
        values.put(TITLE, answers.title().strip());
        values.put(REPORTS_TO, answers.reportsTo().strip());
        values.put(DAYS, answers.contractDays() == null ? "" : String.valueOf(answers.contractDays()));
        values.put(LOWEST, plain(answers.salaryMin()));
        values.put(HIGHEST, plain(answers.salaryMax()));
        return values;
    }

    static Map<String, String> settings(DraftJobDescription answers) {
        return Map.of(CETL, answers.cetl().name());
    }

    static List<List<String>> rows(DraftJobDescription answers) {
        return answers.reports().stream().map(DirectReport::row).toList();
    }

    static List<DirectReport> reports(DocumentContent content) {
        return content.table(JobDescriptionComposer.REPORTS).stream()
                .map(DirectReport::of)
                .toList();
    }

    /** What turns one set of answers into another; both ends of the salary range go together. */
    static List<Change> between(DraftJobDescription seen, DraftJobDescription wanted) {
        var changes = new ArrayList<Change>();
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        var old = values(seen);
        values(wanted).forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                before.put(name, old.getOrDefault(name, ""));
                after.put(name, value);
            }
        });
        if (!after.isEmpty()) {
            changes.add(new Change.SetValues(before, after));
        }
        if (seen.cetl() != wanted.cetl()) {
            changes.add(new Change.SetSetting(
                    CETL, seen.cetl().name(), wanted.cetl().name()));
        }
        if (!seen.reports().equals(wanted.reports())) {
            changes.add(new Change.SetTable(JobDescriptionComposer.REPORTS, rows(seen), rows(wanted)));
        }
        return changes;
    }

    /** What notes the schedule that the pay is taken from by now, or that it is from none any more. */
    static List<Change> payFrom(DocumentContent content, Optional<ChosenPay> pay) {
        var changes = new ArrayList<Change>();
        pay.ifPresent(chosen ->
                changes.add(Change.SetValues.of(ChosenPay.SCHEDULE, content.value(ChosenPay.SCHEDULE), chosen.name())));
        changes.add(new Change.SetTable(
                ChosenPay.TABLE,
                content.table(ChosenPay.TABLE),
                pay.map(ChosenPay::row).stream().toList()));
        return changes;
    }

    /** A value in the one form it is kept in, so that the same amount is never taken for another one. */
    static String kept(String name, String typed) {
        var value = typed.strip();
        var amount = name.equals(LOWEST) || name.equals(HIGHEST) ? amount(value) : null;
        return amount == null ? value : plain(amount);
    }

    private static @Nullable Integer whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable BigDecimal amount(String text) {
        return text.isEmpty()
                        || VariableFormat.problem(VariableType.MONEY, text).isPresent()
                ? null
                : VariableFormat.money(text);
    }

    static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
