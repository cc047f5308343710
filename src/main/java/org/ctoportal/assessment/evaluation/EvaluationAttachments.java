package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.ctoportal.identity.PersonId;

/**
 * What a room has that may stand beside the evaluation of a person. A room offers only what its owner shared, or what was
 * declared for evaluations before anybody answered.
 */
public interface EvaluationAttachments {

    /** A name that never changes. */
    String source();

    /** What the signed-in supervisor may put beside the evaluation of the person; the latest first. */
    List<EvaluationAttachment> offered(PersonId employee);
}
