package org.ctoportal.assessment.feedback;

import java.util.Optional;

/** Where the own scores of whoever is signed in come from; never those of anybody else. */
public interface OwnScoresSource {

    /** Those of the self-assessment they submitted last. */
    Optional<OwnScores> latest();
}
