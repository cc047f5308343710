package org.ctoportal.authoring;

/** Refuses a change whose author saw something older than what stands now. */
final class Seen {

    private Seen() {}

    /** Passes when nothing moved in between, or when both people arrived at the same. */
    static void require(String field, String seen, String now, String wanted) {
        if (!seen.equals(now) && !now.equals(wanted)) {
            throw new ChangeConflictException(field, now, wanted);
        }
    }
}
