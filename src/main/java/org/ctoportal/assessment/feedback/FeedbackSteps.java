package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.util.List;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.StandingMail;
import org.springframework.stereotype.Component;

/** What is done in a round by those who run it and by the clock alike. Asks for no permission. */
@Component
class FeedbackSteps {

    private static final String KIND = "FEEDBACK";

    private final FeedbackRaterRepository raters;
    private final FeedbackLinks links;
    private final FeedbackReports reports;
    private final StandingMail mail;
    private final Clock clock;

    FeedbackSteps(
            FeedbackRaterRepository raters,
            FeedbackLinks links,
            FeedbackReports reports,
            StandingMail mail,
            Clock clock) {
        this.raters = raters;
        this.links = links;
        this.reports = reports;
        this.mail = mail;
        this.clock = clock;
    }

    /** A letter of one kind. */
    @FunctionalInterface
    interface Wording {
        Letter of(FeedbackRound round, IssuedLink link, boolean identified);
    }

    boolean isCarried() {
        return mail.isCarried();
    }

    void write(FeedbackRound round, List<FeedbackRater> to, Wording wording) {
        for (var rater : to) {
            var made = links.make(rater, round.window().lateEnd());
            var letter = wording.of(round, made.issued(), rater.group().isIdentified());
            made.row().sentBy(mail.post(letter, new Matter(KIND, round.id()), round.launcher(), round.launcherName()));
        }
    }

    /** Whoever declined is left in peace; whether somebody answered must not be seen from who is written to. */
    void remind(FeedbackRound round) {
        round.wroteToEverybody(clock.instant());
        write(round, notDeclined(round), FeedbackLetter::reminder);
    }

    /** As with reminders. */
    void tellMoreTime(FeedbackRound round) {
        round.wroteToEverybody(clock.instant());
        write(round, notDeclined(round), FeedbackLetter::moreTime);
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
