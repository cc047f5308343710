package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Association;

/** Says associations in the words of the two frameworks. */
record AssociationWords(CrosswalkDetails details) implements Serializable {

    String of(Association association) {
        var sentence = I18NProvider.translate(
                "crosswalk.line",
                from(association.from()),
                I18NProvider.translate("crosswalk.type." + association.type()),
                to(association.to()));
        return association.type().carriesScores()
                ? I18NProvider.translate(
                        "crosswalk.line.strength",
                        sentence,
                        association.strength().stripTrailingZeros().toPlainString())
                : sentence;
    }

    /** An area, skill or item of the first framework. */
    String from(String code) {
        return (code + " " + details.fromTexts().getOrDefault(code, "")).strip();
    }

    /** The same of the second. */
    String to(String code) {
        return (code + " " + details.toTexts().getOrDefault(code, "")).strip();
    }
}
