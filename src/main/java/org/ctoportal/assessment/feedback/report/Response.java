package org.ctoportal.assessment.feedback.report;

import java.util.List;
import java.util.Map;
import org.ctoportal.shared.Fraction;

/**
 * What one person submitted.
 *
 * @param since the first version of the report it can be in
 * @param scores by code of the skill; none of a skill with too few answers
 * @param remarks in own words
 */
public record Response(RaterGroup group, int since, Map<String, Fraction> scores, List<Remark> remarks) {

    public Response {
        scores = Map.copyOf(scores);
        remarks = List.copyOf(remarks);
    }
}
