package org.ctoportal.compensation.cost.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.ctoportal.compensation.recognition.Recognition;

/** Options as the page names them. */
final class CostWords {

    private CostWords() {}

    static String option(Recognition option) {
        return switch (option) {
            case Recognition.AnnualStipend stipend ->
                I18NProvider.translate("cost.option.stipend", stipend.amount().text());
            case Recognition.PercentStipend percent ->
                I18NProvider.translate("cost.option.percent", percent.ofBase().text());
            case Recognition.OneTimeBonus bonus ->
                I18NProvider.translate("cost.option.bonus", bonus.amount().text());
            case Recognition.Lane lane ->
                I18NProvider.translate("cost.option.lane", lane.difference().text());
            default -> throw new IllegalArgumentException("Not compared: " + option);
        };
    }
}
