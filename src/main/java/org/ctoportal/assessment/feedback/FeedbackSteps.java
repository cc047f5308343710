package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.util.List;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.StandingMail;
import org.ctoportal.wording.LetterKind;
import org.springframework.stereotype.Component;

/** What is done in a round by those who run it and by the clock alike. Asks for no permission. */
@Component
class FeedbackSteps {

    private static final String KIND = "FEEDBACK";

    private final FeedbackRaterRepository raters;
    private final FeedbackLinks links;
    private final FeedbackReports reports;
    private final FeedbackLetters letters;
    private final StandingMail mail;
    private final Clock clock;

    FeedbackSteps(
            FeedbackRaterRepository raters,
            FeedbackLinks links,
            FeedbackReports reports,
            FeedbackLetters letters,
            StandingMail mail,
            Clock clock) {
        this.raters = raters;
        this.links = links;
        this.reports = reports;
        this.letters = letters;
        this.mail = mail;
        this.clock = clock;
    }

    boolean isCarried() {
        return mail.isCarried();
    }

    void write(FeedbackRound round, List<FeedbackRater> to, LetterKind kind) {
        for (var rater : to) {
            var made = links.make(rater, round.window().lateEnd());
            var letter = letters.of(kind, round, made.issued(), rater.group().isIdentified());
            made.row().sentBy(mail.post(letter, new Matter(KIND, round.id()), round.launcher(), round.launcherName()));
        }
    }

    /** Whoever declined is left in peace; whether somebody answered must not be seen from who is written to. */
    void remind(FeedbackRound round) {
        round.wroteToEverybody(clock.instant());
        write(round, notDeclined(round), LetterKind.FEEDBACK_REMINDER);
    }

    /** As with reminders. */
    void tellMoreTime(FeedbackRound round) {
        round.wroteToEverybody(clock.instant());
        write(round, notDeclined(round), LetterKind.FEEDBACK_MORE_TIME);
    }

    private List<FeedbackRater> notDeclined(FeedbackRound round) {
        return raters.findByRoundIdOrderByName(round.id(), FeedbackRoundService.MOST_RATERS).stream()
                .filter(rater -> rater.status() != RaterStatus.DECLINED)
                .toList();
    }

    void close(FeedbackRound round) {
        round.close(clock.instant());
        reports.make(round);
    }
}
