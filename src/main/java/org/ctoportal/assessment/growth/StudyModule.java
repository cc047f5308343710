package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/**
 * A module of the preparation path.
 *
 * @param skill code of the skill it is about; empty for the one that opens and closes the path
 * @param area code of the area of the skill; empty with it
 * @param activities codes of the framework's growth activities, which come before its own items
 */
public record StudyModule(
        String code,
        String skill,
        String area,
        String title,
        String purpose,
        String outcome,
        StudyHours hours,
        List<String> activities,
        List<StudyItem> items)
        implements Serializable {

    public StudyModule {
        activities = List.copyOf(activities);
        items = List.copyOf(items);
    }

    /** Whether it opens and closes the path instead of teaching a skill. */
    public boolean isFrame() {
        return skill.isEmpty();
    }
}
