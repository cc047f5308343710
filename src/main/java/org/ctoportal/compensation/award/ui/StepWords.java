package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.ctoportal.compensation.award.Step;
import org.ctoportal.compensation.recognition.CostKind;

/** Steps on the way to an amount, in words. */
final class StepWords {

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

    private static String figure(String figure) {
        return List.of(CostKind.values()).stream()
                .filter(kind -> kind.name().equals(figure))
                .findFirst()
                .map(kind -> I18NProvider.translate("award.cost." + kind))
                .orElse(figure);
    }
}
