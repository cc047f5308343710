package org.ctoportal.framework.edition;

/** Somebody else has begun an edition of the same pack at the same moment. Nothing was changed. */
public class EditionBegunException extends RuntimeException {

    EditionBegunException(Throwable cause) {
        super("An edition of the pack has just been begun", cause);
    }
}
