package org.ctoportal.assessment.asked;

import java.io.Serializable;
import java.util.Map;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * How many duties of the approved job descriptions belong to which skill. A description asks for no level: how much of it a
 * skill fills is what it says.
 *
 * @param descriptions how many were read
 * @param duties of all skills
 * @param bySkill by code of the skill
 */
public record AskedSkills(int descriptions, int duties, Map<String, Integer> bySkill) implements Serializable {

    public AskedSkills {
        bySkill = Map.copyOf(bySkill);
    }

    public int of(String skill) {
        return bySkill.getOrDefault(skill, 0);
    }

    /** The part of all duties, from 0 to 1. */
    public Fraction share(String skill) {
        return duties == 0 ? Fraction.ZERO : Fraction.of(of(skill), duties);
    }

    /** Such as {@code 12.5%}, rounded to a tenth. */
    public String percent(String skill) {
        return ExactNumber.rounded(share(skill).times(100), 1) + "%";
    }
}
