package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.Refusal;
import org.ctoportal.compensation.award.Step;
import org.ctoportal.compensation.recognition.CostKind;

/** Steps on the way to an amount, in words. */
final class StepWords {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private StepWords() {}

    static UnorderedList list(List<Step> steps) {
        var list = new UnorderedList();
        list.addClassName("award-steps");
        steps.forEach(step -> list.add(new ListItem(words(step))));
        return list;
    }

    private static String words(Step step) {
        var figures = step.figures().stream().map(StepWords::figure).toArray();
        return I18NProvider.translate("award.step." + step.kind(), figures);
    }

    /** Costs, months and refusals have names; amounts and shares are figures. */
    private static String figure(String figure) {
        if (MONTH.matcher(figure).matches()) {
            return DateTimeFormatter.ofPattern("LLL yyyy", locale()).format(YearMonth.parse(figure));
        }
        if (DAY.matcher(figure).matches()) {
            return HeldWords.day(LocalDate.parse(figure), locale());
        }
        return Stream.concat(
                        Stream.of(CostKind.values()).map(kind -> Map.entry(kind.name(), "award.cost." + kind)),
                        Stream.of(Refusal.values())
                                .map(refusal -> Map.entry(refusal.name(), "award.refusal." + refusal)))
                .filter(name -> name.getKey().equals(figure))
                .findFirst()
                .map(name -> I18NProvider.translate(name.getValue()))
                .orElse(figure);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
