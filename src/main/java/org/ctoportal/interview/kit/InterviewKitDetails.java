package org.ctoportal.interview.kit;

import java.io.Serializable;
import org.ctoportal.framework.SkillFramework;

/**
 * A kit as the editor shows it.
 *
 * @param version changes with every change; given back with the next one
 * @param framework the version it is pinned to
 * @param offered exercises and reference questions to choose from
 */
public record InterviewKitDetails(
        InterviewKitId id,
        long version,
        String title,
        KitOrigin origin,
        KitContent content,
        KitStanding standing,
        SkillFramework framework,
        Materials offered,
        KitCheck check)
        implements Serializable {

    public Kit kit() {
        return content.kit();
    }
}
