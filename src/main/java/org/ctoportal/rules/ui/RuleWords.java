package org.ctoportal.rules.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.rules.RuleLine;
import org.ctoportal.rules.RuleState;
import org.ctoportal.rules.book.Condition;
import org.ctoportal.rules.book.Coverage;
import org.ctoportal.rules.book.Expression;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.FactType;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.Severity;
import org.jspecify.annotations.Nullable;

/** Rules in words for the screen. */
final class RuleWords {

    private RuleWords() {}

    static String jurisdiction(String code) {
        return switch (code) {
            case Rule.EVERYWHERE -> translate("rules.jurisdiction.everywhere");
            case Rule.FEDERAL -> translate("rules.jurisdiction.federal");
            default -> code;
        };
    }

    static String severity(Severity severity) {
        return translate("rules.severity." + severity);
    }

    static String state(RuleState state) {
        return translate("rules.state." + state);
    }

    static String covers(Coverage coverage) {
        return translate("rules.covers." + coverage);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String valid(Rule rule) {
        return rule.validTo() == null
                ? translate("rules.fact.valid.from", day(rule.validFrom()))
                : translate("rules.fact.valid.until", day(rule.validFrom()), day(rule.validTo()));
    }

    /** What the columns of a wide list say, in one line. */
    static String line(RuleLine line) {
        return String.join(
                " · ",
                severity(line.rule().severity()),
                jurisdiction(line.rule().jurisdiction()),
                line.own() ? translate("rules.own") : line.group(),
                state(line.state()),
                valid(line.rule()));
    }

    /** A comparison as one would say it. */
    static String comparison(Condition.Comparison one) {
        return translate(
                        "rules.comparison",
                        name(one.fact()),
                        translate("rules.operator." + one.operator()),
                        value(one.value()))
                .strip();
    }

    /** A choice is described by what can be chosen; then its name says more. */
    private static String name(Fact fact) {
        return fact.type() == FactType.CHOICE
                ? fact.name().substring(fact.name().indexOf('.') + 1).replace('_', ' ')
                : fact.description();
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day(day);
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Condition.OtherFact other -> other.name();
            case Expression expression -> expression.words().pattern();
            default -> value.toString();
        };
    }
}
