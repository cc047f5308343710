package org.ctoportal.assessment.team;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.sheet.SheetAnswer;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a member is asked, with their own answers and nobody else's.
 *
 * @param instructions of the instrument
 * @param submittedAt none while they answer
 * @param isTakenOff whether they are no longer asked
 */
public record AskedTeamMember(
        TeamAssessmentDetails assessment,
        PersonId person,
        Instrument instrument,
        List<String> instructions,
        List<SheetAnswer> answers,
        @Nullable Instant submittedAt,
        boolean isTakenOff)
        implements Serializable {

    public AskedTeamMember {
        instructions = List.copyOf(instructions);
        answers = List.copyOf(answers);
    }

    /** Whether they can answer now. */
    public boolean isOpen() {
        return submittedAt == null && !isTakenOff && assessment.takesAnswers();
    }
}
