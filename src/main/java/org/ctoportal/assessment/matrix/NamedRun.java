package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.ctoportal.identity.Colleague;
import org.ctoportal.shared.FiscalYear;

/**
 * A run that is shown by name, because its owner consents.
 *
 * @param countedThatYear whether another run of the same person is in the sum of that year
 */
public record NamedRun(
        Colleague owner,
        FiscalYear year,
        int run,
        Instant submittedAt,
        boolean countedThatYear,
        Map<String, SkillPoints> skills)
        implements Serializable {

    public NamedRun {
        skills = Map.copyOf(skills);
    }
}
