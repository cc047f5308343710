package org.ctoportal.jobdescription.posting;

import java.io.Serializable;

/**
 * One thing that keeps a posting from being published.
 *
 * @param detail what exactly, such as the name of a missing value; may be empty
 */
public record Refusal(Reason reason, String detail) implements Serializable {

    /** Each with the place where it is mended. */
    public enum Reason {
        NOT_APPROVED(Mend.DESCRIPTION),
        LICENSED_WORDS(Mend.DESCRIPTION),
        APPROVED_AFTER_POSTING(Mend.DATES),
        NO_OPENING_DATE(Mend.DATES),
        OPEN_ALREADY(Mend.DATES),
        NO_DEADLINE(Mend.DATES),
        DEADLINE_BEFORE_OPENING(Mend.DATES),
        DEADLINE_PAST(Mend.DATES),
        NO_REVIEW_DATE(Mend.DATES),
        REVIEW_BEFORE_OPENING(Mend.DATES),
        NO_OPENINGS(Mend.DATES),
        PAY_NOT_A_RANGE(Mend.PAY),
        LINK_NOT_OF_THE_WEB(Mend.APPLY),
        WORDS_MISSING(Mend.WORDS),
        TITLE_IX_INCOMPLETE(Mend.PROFILE),
        SECTION_504_INCOMPLETE(Mend.PROFILE),
        PROFILE_INCOMPLETE(Mend.PROFILE),
        RULE(Mend.RULE);

        private final Mend mend;

        Reason(Mend mend) {
            this.mend = mend;
        }

        public Mend mend() {
            return mend;
        }
    }

    /** Where something is put right. */
    public enum Mend {
        DESCRIPTION,
        DATES,
        PAY,
        APPLY,
        WORDS,
        PROFILE,
        RULE
    }

    static Refusal of(Reason reason) {
        return new Refusal(reason, "");
    }
}
