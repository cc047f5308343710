package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.jobdescription.check.CheckedFinding;
import org.ctoportal.jobdescription.check.Waiver;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.Undecided;

/** Findings in words for the screen. */
final class FindingWords {

    private FindingWords() {}

    /** How grave it is, in a word, and what was found. */
    static Div summary(CheckedFinding found) {
        var severity = new Span(
                found.waiver() == null
                        ? translate("rules.severity." + found.finding().severity())
                        : translate("jobDescription.checks.waived"));
        severity.addClassName("severity");
        var message = new Span(found.finding().message());
        message.addClassName("finding-message");
        var summary = new Div(severity, message);
        summary.addClassName("finding-summary");
        return summary;
    }

    static String className(CheckedFinding found) {
        return found.waiver() == null ? found.finding().severity().name().toLowerCase(Locale.ROOT) : "waived";
    }

    static String undecided(Undecided undecided) {
        return undecided.unknown().isEmpty()
                ? translate("jobDescription.checks.slow", undecided.rule().code())
                : translate(
                        "jobDescription.checks.lacks",
                        undecided.rule().code(),
                        undecided.unknown().stream().map(Fact::description).collect(Collectors.joining("; ")));
    }

    /** A warning that was let stand once, and is open again or gone. */
    static String former(Waiver waiver) {
        return waiver.revokedBy().isEmpty()
                ? translate("jobDescription.checks.former.changed", waiver.rule(), waiver.by(), waiver.reason())
                : translate(
                        "jobDescription.checks.former.revoked",
                        waiver.rule(),
                        waiver.by(),
                        waiver.reason(),
                        waiver.revokedBy());
    }
}
