package org.ctoportal.notice;

import org.ctoportal.wording.LetterKind;

/** A kind of letter about what waits, that everybody takes or leaves. */
public enum NoticeKind {
    /** Something newly waits for one person. */
    ASSIGNMENT(LetterKind.ASSIGNMENT),
    /** Something is due soon, or was due. */
    DUE(LetterKind.DUE),
    /** All that waits. */
    DIGEST(LetterKind.DIGEST);

    private final LetterKind letter;

    NoticeKind(LetterKind letter) {
        this.letter = letter;
    }

    LetterKind letter() {
        return letter;
    }
}
