package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * A new link for a rater: the one time it can be read.
 *
 * @param url leads in without anything to type; the code is behind a number sign, which no server and no log gets to see
 * @param code to be typed where the link cannot be opened
 */
public record IssuedLink(RaterId rater, String name, String email, String url, String code, Instant expiresAt)
        implements Serializable {

    @Override
    public String toString() {
        return "link of rater " + rater.value();
    }
}
