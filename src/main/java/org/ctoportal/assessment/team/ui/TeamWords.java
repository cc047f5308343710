package org.ctoportal.assessment.team.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.assessment.team.BeginTeamAssessment;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamStepLine;
import org.ctoportal.identity.Colleague;
import org.ctoportal.shared.ui.NothingHereException;
import org.ctoportal.shared.ui.RouteNumber;

/** What screens of team assessments say in several places. */
final class TeamWords {

    static final String KEY = "assessment.team.";

    private TeamWords() {}

    static TeamAssessmentId assessment(BeforeEnterEvent event) {
        return RouteNumber.in(event.getRouteParameters(), TeamAssessmentRoutes.ID)
                .map(TeamAssessmentId::new)
                .orElseThrow(NotFoundException::new);
    }

    /** Never was, is another district's, or was deleted: the three look the same. */
    static NotFoundException nothingHere() {
        return new NothingHereException(translate(KEY + "notHere"));
    }

    static String refused(RefusedTeamAssessmentException refused) {
        return refused(refused.why());
    }

    static String refused(Why why) {
        var most =
                switch (why) {
                    case PURPOSE_TOO_LONG -> BeginTeamAssessment.LONGEST_PURPOSE;
                    case TOO_MANY -> BeginTeamAssessment.MOST_MEMBERS;
                    default -> BeginTeamAssessment.MOST_DAYS;
                };
        return translate(KEY + "refused." + why, most);
    }

    static String person(Colleague one) {
        return one.title().isEmpty() ? one.name() : one.name() + ", " + one.title();
    }

    static String day(LocalDate day) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
    }

    static String moment(Instant moment, ZoneId zone) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .withZone(zone)
                .format(moment);
    }

    static String step(TeamStepLine step, ZoneId zone) {
        var subject = step.what().equals("LAST_DAY") ? day(LocalDate.parse(step.subject())) : step.subject();
        return translate(KEY + "step." + step.what(), moment(step.at(), zone), step.by(), subject);
    }

    static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    private static DateTimeFormatter format(DateTimeFormatter format) {
        return format.withLocale(UI.getCurrent().getLocale());
    }
}
