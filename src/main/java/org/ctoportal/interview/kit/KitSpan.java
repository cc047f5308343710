package org.ctoportal.interview.kit;

/** How much a kit begins with. */
public enum KitSpan {
    /** One question of every skill the position has duties for. */
    EVERY_SKILL(1, 5, Integer.MAX_VALUE),
    /** Two questions of each of the six skills with the most duties: one on the past, one on a situation. */
    FOCUS_SKILLS(2, 4, 6);

    private final int perSkill;
    private final int minutes;
    private final int skills;

    KitSpan(int perSkill, int minutes, int skills) {
        this.perSkill = perSkill;
        this.minutes = minutes;
        this.skills = skills;
    }

    int perSkill() {
        return perSkill;
    }

    int minutes() {
        return minutes;
    }

    int skills() {
        return skills;
    }
}
