package org.ctoportal.framework.exchange.incoming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of a framework that hold entries with a code, and what exchange formats call one entry. */
public enum ItemList {
    AREAS("areas", "area", "Area"),
    SKILLS("skills", "skill", "Skill"),
    RESPONSIBILITIES("responsibilities", "responsibility", "Responsibility"),
    QUALIFICATIONS("qualifications", "qualification", "Qualification"),
    INDICATORS("indicators", "indicator", "Indicator"),
    INTERVIEW_QUESTIONS("interview_questions", "question", "Interview Question"),
    SELF_ASSESSMENT("self_assessment", "statement", "Self-Assessment Statement"),
    RUBRIC("rubric", "rubric_level", "Rubric Level"),
    EVIDENCE("evidence", "evidence", "Evidence"),
    GROWTH_ACTIVITIES("growth_activities", "growth_activity", "Growth Activity");

    private final String field;
    private final String kind;
    private final String title;

    ItemList(String field, String kind, String title) {
        this.field = field;
        this.kind = kind;
        this.title = title;
    }

    /** The field of a pack that holds the list. */
    public String field() {
        return field;
    }

    /** One entry's kind in a table. */
    public String kind() {
        return kind;
    }

    /** One entry's type for people and for CASE. */
    public String title() {
        return title;
    }

    /** Whether its entries stand under a skill. */
    public boolean isItem() {
        return compareTo(SKILLS) > 0;
    }

    /** The list an entry of this kind or type belongs to, whatever its letter case. */
    public static Optional<ItemList> named(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(list -> wanted.equals(list.kind)
                        || wanted.equals(list.field)
                        || wanted.equals(list.title.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
