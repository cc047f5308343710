package org.ctoportal.assessment.feedback;

import java.util.Map;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.mail.Letter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** What raters are told by letter. Each is for its reader's eyes alone: its link opens their answers. */
@Component
class FeedbackLetters {

    private final LetterWriter letters;

    FeedbackLetters(LetterWriter letters) {
        this.letters = letters;
    }

    Letter of(LetterKind kind, FeedbackRound round, IssuedLink link, boolean identified) {
        var reader = letters.reader(new EmailAddress(link.email()), link.name(), round.launcher());
        var letter = letters.write(
                kind,
                reader,
                Map.of(
                        Placeholder.SENDER, round.launcherName(),
                        Placeholder.PERSON, round.personName(),
                        Placeholder.LINK, link.url(),
                        Placeholder.CODE, link.code(),
                        Placeholder.DAY, reader.fullDay(round.lastDay()),
                        Placeholder.PRIVACY, privacy(reader, identified) + " " + use(reader, round.isInEvaluation())));
        return letter.underSeal();
    }

    private static String privacy(Reader reader, boolean identified) {
        return reader.told(identified ? "letter.feedback.identified" : "letter.feedback.grouped");
    }

    private static String use(Reader reader, boolean inEvaluation) {
        return reader.told(inEvaluation ? "letter.feedback.evaluation" : "letter.feedback.development");
    }
}
