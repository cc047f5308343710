package org.ctoportal.interview.search;

/** A group an applicant says they belong to. */
public enum VoluntaryGroup {
    FEMALE(VoluntaryCategory.SEX),
    MALE(VoluntaryCategory.SEX),
    ANOTHER_SEX(VoluntaryCategory.SEX),
    HISPANIC(VoluntaryCategory.RACE),
    WHITE(VoluntaryCategory.RACE),
    BLACK(VoluntaryCategory.RACE),
    ASIAN(VoluntaryCategory.RACE),
    PACIFIC_ISLANDER(VoluntaryCategory.RACE),
    NATIVE_AMERICAN(VoluntaryCategory.RACE),
    TWO_OR_MORE(VoluntaryCategory.RACE);

    private final VoluntaryCategory category;

    VoluntaryGroup(VoluntaryCategory category) {
        this.category = category;
    }

    public VoluntaryCategory category() {
        return category;
    }
}
