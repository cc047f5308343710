package org.ctoportal.interview.search;

import java.util.Arrays;
import java.util.List;

/** What applicants may say of themselves for statistics; the groups are those of federal reports (EEO-5). */
public enum VoluntaryCategory {
    SEX,
    RACE;

    /** The groups of the category in the order of the form. */
    public List<VoluntaryGroup> groups() {
        return Arrays.stream(VoluntaryGroup.values())
                .filter(group -> group.category() == this)
                .toList();
    }
}
