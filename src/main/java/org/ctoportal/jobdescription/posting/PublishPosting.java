package org.ctoportal.jobdescription.posting;

/**
 * Makes a posting public, for the first time or as a correction.
 *
 * @param seen the version the person saw
 * @param reason why it is corrected; kept with what changed
 */
public record PublishPosting(PostingId id, long seen, String reason) {

    public static final int LONGEST_REASON = 500;

    public PublishPosting {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }
}
