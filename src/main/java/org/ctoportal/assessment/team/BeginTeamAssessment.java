package org.ctoportal.assessment.team;

import java.time.LocalDate;
import java.util.List;
import org.ctoportal.identity.PersonId;

/**
 * Asks a team.
 *
 * @param purpose what it is for, in the words the members read first
 * @param lastDay until the end of which they can answer
 */
public record BeginTeamAssessment(String purpose, List<PersonId> members, LocalDate lastDay) {

    public static final int LONGEST_PURPOSE = 200;
    public static final int MOST_DAYS = 90;

    /** Larger than a leadership team is. */
    public static final int MOST_MEMBERS = 60;

    public BeginTeamAssessment {
        purpose = purpose.strip();
        members = members.stream().distinct().toList();
    }
}
