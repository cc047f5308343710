package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.ctoportal.compensation.adoption.AdoptionRefusal;
import org.ctoportal.compensation.adoption.AdoptionRefusedException;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a step, in words. */
final class AdoptionWords {

    private AdoptionWords() {}

    static String refusal(AdoptionRefusal refusal, @Nullable LocalDate earliest, Locale locale) {
        var words = I18NProvider.translate("policy.adoption.refusal." + refusal);
        return earliest == null
                        || refusal != AdoptionRefusal.READINGS_TOO_CLOSE && refusal != AdoptionRefusal.READINGS_MISSING
                ? words
                : words + " " + I18NProvider.translate("policy.adoption.earliest", PolicyWords.day(earliest, locale));
    }

    static String refusal(AdoptionRefusedException refused, Locale locale) {
        return refusal(refused.refusal(), refused.earliest().orElse(null), locale);
    }
}
