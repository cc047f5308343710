package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.interview.scorecard.ScorecardDetails;

/** The words of a scorecard in the language of the page. */
class SheetWords {

    private static final String PREFIX = "interview.scorecard.";

    /** What the browser says by itself; it puts numbers and times in place of {0} and {1}. */
    private static final List<String> LABELS = List.of(
            "back",
            "blanks",
            "complete",
            "count",
            "lockLater",
            "next",
            "notAsked",
            "note",
            "noteBefore",
            "noteNeeded",
            "notesMissing",
            "notSaved",
            "notSubmitted",
            "offline",
            "others",
            "probes",
            "progress",
            "question",
            "questionColumn",
            "reason",
            "reasonBefore",
            "reasonFirst",
            "reasonsMissing",
            "refused",
            "review",
            "saved",
            "saving",
            "sendAgain",
            "showAll",
            "showOne",
            "signedOut",
            "signIn",
            "steps",
            "submit",
            "submitBlank",
            "wasRead");

    private final Component page;
    private final ScorecardDetails card;
    private final Locale locale;
    private final ZoneId zone;

    SheetWords(Component page, ScorecardDetails card, Locale locale, ZoneId zone) {
        this.page = page;
        this.card = card;
        this.locale = locale;
        this.zone = zone;
    }

    Map<String, String> labels() {
        return LABELS.stream()
                .collect(Collectors.toMap(name -> name, name -> page.getTranslation(PREFIX + name, "{0}", "{1}")));
    }

    /** Whether it can be scored, and why not. */
    String standing() {
        var submitted = card.submittedAt();
        if (submitted != null) {
            return page.getTranslation(
                    PREFIX + "standing.submitted",
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale)
                            .withZone(zone)
                            .format(submitted));
        }
        var key = card.closed()
                ? "closed"
                : card.everSubmitted() ? "reopened" : card.status().name();
        return page.getTranslation(PREFIX + "standing." + key);
    }

    String locale() {
        return locale.toLanguageTag();
    }

    String zone() {
        return zone.getId();
    }
}
