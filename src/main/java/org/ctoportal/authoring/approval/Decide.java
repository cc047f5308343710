package org.ctoportal.authoring.approval;

/**
 * A decision on a submission.
 *
 * @param typedName the name of the person, typed by themselves in place of a signature
 * @param note why; must be given to decline
 */
public record Decide(Verdict verdict, String typedName, String note) {

    public static final int LONGEST_NOTE = 2000;
}
