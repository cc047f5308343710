package org.ctoportal.assessment.self.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/** What screens of self-assessments say in several places. */
final class SelfWords {

    static final String KEY = "assessment.self.";
    static final String NONE = "–";

    private SelfWords() {}

    static String title(InstrumentKind kind) {
        return translate(KEY + "kind." + kind);
    }

    static String run(int run, int edition) {
        return edition > 1 ? translate(KEY + "edition", run, edition) : translate(KEY + "run", run);
    }

    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(moment);
    }

    static String score(SkillScore skill) {
        return skill.score().map(SelfWords::score).orElse(NONE);
    }

    static String score(Fraction score) {
        return ExactNumber.rounded(score, 1);
    }

    /** The part of a code that fits around a picture, such as LC of SUPT-LC. */
    static String shortCode(String code) {
        return code.substring(code.lastIndexOf('-') + 1);
    }
}
