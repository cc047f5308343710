package org.ctoportal.assessment.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.ctoportal.assessment.sheet.SheetAnswer;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** What a rater said of one statement: a level, or that they do not know enough to say. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class FeedbackAnswer extends DistrictOwned {

    @Column(updatable = false)
    private long raterId;

    /** As the framework of the round says; a report is made of answers alone. */
    @Column(updatable = false)
    private String skill;

    @Column(updatable = false)
    private String statement;

    private @Nullable Integer level;
    private boolean unsure;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected FeedbackAnswer() {} // JPA

    FeedbackAnswer(FeedbackRater rater, String skill, String statement) {
        this.raterId = rater.id();
        this.skill = skill;
        this.statement = statement;
    }

    void say(GiveAnswer said) {
        level = said.level();
        unsure = said.notAsked();
        note = said.note();
    }

    long rater() {
        return raterId;
    }

    String skill() {
        return skill;
    }

    @Nullable
    Integer level() {
        return level;
    }

    /** In own words, empty where nothing was said. */
    String note() {
        return note;
    }

    SheetAnswer sheet() {
        return new SheetAnswer(statement, level, unsure, note);
    }
}
