package org.ctoportal.notice;

import org.ctoportal.wording.EditableLetter;

/** A kind of letter about what waits, that everybody takes or leaves. */
public enum NoticeKind {
    /** Something newly waits for one person. */
    ASSIGNMENT(EditableLetter.ASSIGNMENT),
    /** Something is due soon, or was due. */
    DUE(EditableLetter.DUE),
    /** All that waits. */
    DIGEST(EditableLetter.DIGEST);

    private final EditableLetter letter;

    NoticeKind(EditableLetter letter) {
        this.letter = letter;
    }

    EditableLetter letter() {
        return letter;
    }
}
