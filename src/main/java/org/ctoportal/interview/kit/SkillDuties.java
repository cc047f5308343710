package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;

/** The duties of a position that belong to one skill, as the approved job description has them. */
public record SkillDuties(String skill, List<String> duties) implements Serializable {

    public SkillDuties {
        duties = List.copyOf(duties);
    }
}
