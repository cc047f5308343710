package org.ctoportal.assessment.team;

import java.util.Map;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** What members are told by letter. */
@Component
class TeamLetters {

    private final LetterWriter letters;

    TeamLetters(LetterWriter letters) {
        this.letters = letters;
    }

    Letter invitation(TeamAssessment assessment, SignedInPerson to) {
        return letter(LetterKind.TEAM_ASKED, assessment, to);
    }

    /** Goes to those who have not submitted; whoever runs the assessment sees who they are anyway. */
    Letter reminder(TeamAssessment assessment, SignedInPerson to) {
        return letter(LetterKind.TEAM_REMINDER, assessment, to);
    }

    /** Goes to those who have not submitted when the last day has moved. */
    Letter lastDay(TeamAssessment assessment, SignedInPerson to) {
        return letter(LetterKind.TEAM_LAST_DAY, assessment, to);
    }

    /** Goes to whoever had been written to, when there is nothing left to answer. */
    Letter deleted(TeamAssessment assessment, SignedInPerson to, SignedInPerson by) {
        return letters.write(
                LetterKind.TEAM_DELETED,
                letters.reader(to),
                Map.of(
                        Placeholder.SENDER, by.name(),
                        Placeholder.DISTRICT, to.districtName(),
                        Placeholder.PURPOSE, Letter.inOneLine(assessment.purpose())));
    }

    private Letter letter(LetterKind kind, TeamAssessment assessment, SignedInPerson to) {
        var reader = letters.reader(to);
        return letters.write(
                kind,
                reader,
                Map.of(
                        Placeholder.SENDER, assessment.starterName(),
                        Placeholder.DISTRICT, to.districtName(),
                        Placeholder.PURPOSE, Letter.inOneLine(assessment.purpose()),
                        Placeholder.DAY, reader.fullDay(assessment.time().lastDay()),
                        Placeholder.PRIVACY, reader.told("letter.team.privacy"),
                        Placeholder.PAGE, letters.page(TeamAssessmentRoutes.sheetOf(assessment.assessmentId()))));
    }
}
