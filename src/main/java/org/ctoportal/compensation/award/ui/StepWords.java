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
import java.util.regex.Pattern;
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

    /** Costs and months have names; amounts and shares are figures. */
    private static String figure(String figure) {
        if (MONTH.matcher(figure).matches()) {
            return DateTimeFormatter.ofPattern("LLL yyyy", locale()).format(YearMonth.parse(figure));
        }
        if (DAY.matcher(figure).matches()) {
            return HeldWords.day(LocalDate.parse(figure), locale());
        }
        return List.of(CostKind.values()).stream()
                .filter(kind -> kind.name().equals(figure))
                .findFirst()
                .map(kind -> I18NProvider.translate("award.cost." + kind))
                .orElse(figure);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
