package org.ctoportal.authoring.comparison;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ctoportal.authoring.comparison.ClauseChange.Fate;

/** Says in a language what happened to sentences; the same on the screen and on paper. */
public final class ComparisonWords {

    private final ResourceBundle bundle;

    public ComparisonWords(Locale locale) {
        // Without a fall-back the language of the server would decide for a language we have no words in.
        this.bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.US : bundle.getLocale();
    }

    /** The words of a key, with the values in their places. */
    public String said(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    /** How many sentences came, went, changed and moved. */
    public String summary(RevisionComparison comparison) {
        var counts = comparison.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> said("authoring.comparison.count." + count.getKey(), count.getValue()))
                .collect(Collectors.toList());
        if (comparison.moved() > 0) {
            counts.add(said("authoring.comparison.count.MOVED", comparison.moved()));
        }
        return counts.isEmpty() ? said("authoring.comparison.none") : String.join(", ", counts) + ".";
    }

    /** One or two words for what happened to a sentence; empty when nothing did. */
    public String fate(ClauseChange change) {
        var fate = change.fate() == Fate.SAME ? "" : said("authoring.comparison.fate." + change.fate());
        var moved = change.moved() ? said("authoring.comparison.fate.MOVED") : "";
        return fate.isEmpty() || moved.isEmpty() ? fate + moved : fate + ", " + moved;
    }
}
