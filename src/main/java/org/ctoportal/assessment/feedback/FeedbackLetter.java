package org.ctoportal.assessment.feedback;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.mail.Letter;

/** What raters are written. Its language is that of all letters the portal writes by itself, US English. */
final class FeedbackLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private FeedbackLetter() {}

    static Letter invitation(FeedbackRound round, IssuedLink link, boolean identified) {
        return letter(round, link, "Feedback on the work of " + round.personName(), """
            Dear %s,

            %s asks you for feedback on the work of %s. It takes about fifteen minutes, also on a phone, and everything you
            enter is saved at once.

            """, identified);
    }

    /** Goes to everybody alike: whoever sees who gets one must not learn who answered. */
    static Letter reminder(FeedbackRound round, IssuedLink link, boolean identified) {
        return letter(round, link, "Reminder: feedback on the work of " + round.personName(), """
            Dear %s,

            %s asked you for feedback on the work of %s. If you have submitted it already, thank you: there is nothing more to
            do.

            """, identified);
    }

    /** The same to everybody, as a reminder is. */
    static Letter moreTime(FeedbackRound round, IssuedLink link, boolean identified) {
        return letter(round, link, "More time: feedback on the work of " + round.personName(), """
            Dear %s,

            %s asked you for feedback on the work of %s. There is more time for it now. If you have submitted it already, thank
            you: there is nothing more to do.

            """, identified);
    }

    private static Letter letter(
            FeedbackRound round, IssuedLink link, String subject, String opening, boolean identified) {
        var text = opening.formatted(link.name(), round.launcherName(), round.personName())
                + """
            Please open this link:

            %s

            If it does not open, type this code there: %s

            The link is for you alone. Answers are due on %s.

            %s %s
            """.formatted(
                                link.url(),
                                link.code(),
                                DAY.format(round.lastDay()),
                                identified
                                        ? "As superintendent you are the only one in your group: your answers are shown as yours."
                                        : "Answers are shown by group only, and only when at least three people of a group have answered."
                                                + " Nobody sees who said what.",
                                round.isInEvaluation()
                                        ? "The report may be used in the annual evaluation."
                                        : "The report is for development alone and is not used in the annual evaluation.");
        return new Letter(new EmailAddress(link.email()), link.name(), null, subject, text, null, true, true);
    }
}
