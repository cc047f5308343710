package org.ctoportal.authoring.approval;

import java.io.Serializable;

/**
 * Something that keeps a draft from being submitted.
 *
 * @param words what it is about, such as the label of a missing value or the sentence of a finding; may be empty
 */
public record Blocker(Kind kind, String words) implements Serializable {

    /** What has to be done about it. */
    public enum Kind {
        MISSING_VALUE,
        FINDING,
        OPEN_REMARK,
        IN_REVIEW,
        NOTHING_NEW,
        NOBODY_TO_SIGN,
        NO_OTHER_PERSON
    }

    public static Blocker of(Kind kind) {
        return new Blocker(kind, "");
    }
}
