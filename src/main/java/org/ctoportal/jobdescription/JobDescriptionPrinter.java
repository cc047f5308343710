package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.DocumentPrinter;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.framework.SkillFramework;

/** Lays a job description out for print. Its language is that of the template pack, US English. */
final class JobDescriptionPrinter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final SkillFramework framework;
    private final DutyBalance balance;

    JobDescriptionPrinter(SkillFramework framework, DutyBalance balance) {
        this.framework = framework;
        this.balance = balance;
    }

    Document print(String title, String districtName, LocalDate date, int revision, ComposedDocument composed) {
        var duties = composed.section(DutyBalance.SECTION);
        var printer = new DocumentPrinter(
                item -> duties.isPresent() && duties.get().items().contains(item) ? areaHeading(item) : "",
                JobDescriptionPrinter::noteWords);
        return printer.print(
                title, new Masthead(districtName, date.format(DATE), "Draft, revision " + revision), composed);
    }

    private String areaHeading(ComposedClause duty) {
        return framework.areas().stream()
                .filter(area ->
                        area.skills().stream().anyMatch(skill -> skill.code().equals(duty.group())))
                .findFirst()
                .map(area -> area.name() + " (" + share(area.code()) + ")")
                .orElse("");
    }

    private String share(String area) {
        return balance.areas().stream()
                .filter(part -> part.code().equals(area))
                .findFirst()
                .map(part -> part.duties() + " of " + balance.total() + " duties, " + part.percent() + "%")
                .orElse("");
    }

    private static String noteWords(ComposedClause clause) {
        var origin = clause.origin();
        var state =
                switch (clause.state()) {
                    case INHERITED -> "as in the template";
                    case CONFIGURED -> "template with the district's values";
                    case OVERRIDDEN -> "reworded by the district";
                    case OWN -> "written by the district";
                };
        if (origin.pack().isEmpty()) {
            return state;
        }
        var checked = origin.asOf().isEmpty() ? "" : ", checked " + origin.asOf() + " (" + origin.status() + ")";
        return origin.pack() + " " + origin.version() + ", " + state + ". Source: " + origin.source() + checked;
    }
}
