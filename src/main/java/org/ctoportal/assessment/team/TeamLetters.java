package org.ctoportal.assessment.team;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** What members are written. Its language is that of all letters the portal writes by itself, US English. */
@Component
class TeamLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final PortalAddress portal;

    TeamLetters(PortalAddress portal) {
        this.portal = portal;
    }

    Letter invitation(TeamAssessment assessment, SignedInPerson to) {
        return letter(
                assessment,
                to,
                "Leadership team assessment",
                "%s asks you and the rest of the leadership team how the team works together on technology. It takes about"
                        + " twenty minutes, also on a phone, and everything you enter is saved at once.");
    }

    /** Goes to those who have not submitted; whoever runs the assessment sees who they are anyway. */
    Letter reminder(TeamAssessment assessment, SignedInPerson to) {
        return letter(
                assessment,
                to,
                "Reminder: leadership team assessment",
                "%s asked you how the leadership team works together on technology. You have not submitted your answers"
                        + " yet; what you entered is kept.");
    }

    /** Goes to those who have not submitted when the last day has moved. */
    Letter lastDay(TeamAssessment assessment, SignedInPerson to) {
        return letter(
                assessment,
                to,
                "New last day: leadership team assessment",
                "The last day to answer how the leadership team works together on technology has changed. %s asked you,"
                        + " and you have not submitted your answers yet; what you entered is kept.");
    }

    /** Goes to whoever had been written to, when there is nothing left to answer. */
    Letter deleted(TeamAssessment assessment, SignedInPerson to, SignedInPerson by) {
        var text = """
            Dear %s,

            %s deleted the leadership team assessment in which you were asked. There is nothing left to answer. Whatever you and others \
            entered is deleted, nobody has seen it, and there will be no result.

            What it was for: %s

            %s
            %s""".formatted(
                        oneLine(to.name()),
                        oneLine(by.name()),
                        oneLine(assessment.purpose()),
                        oneLine(by.name()),
                        to.districtName());
        return letter(to, "Deleted: leadership team assessment", text);
    }

    private static Letter letter(SignedInPerson to, String subject, String text) {
        return new Letter(new EmailAddress(to.getUsername()), oneLine(to.name()), null, subject, text, null, false);
    }

    private Letter letter(TeamAssessment assessment, SignedInPerson to, String subject, String opening) {
        var text = """
            Dear %s,

            %s

            What it is for: %s
            %s
            Answers are due until the end of %s. Nobody else sees what you answer. Once it is closed, by whoever runs it or by itself after the last day, the team, the \
            superintendent and human resources see one result, if at least three members have answered: for each statement the mean, the lowest and the highest rating.

            %s
            %s""".formatted(
                        oneLine(to.name()),
                        opening.formatted(oneLine(assessment.starterName())),
                        oneLine(assessment.purpose()),
                        link(assessment),
                        DAY.format(assessment.time().lastDay()),
                        oneLine(assessment.starterName()),
                        to.districtName());
        return letter(to, subject, text);
    }

    private String link(TeamAssessment assessment) {
        return portal.isKnown()
                ? "\n" + portal.url() + "/" + TeamAssessmentRoutes.sheetOf(assessment.assessmentId()) + "\n"
                : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
