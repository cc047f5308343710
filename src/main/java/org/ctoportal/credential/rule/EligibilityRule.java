package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.util.List;

/**
 * What an issuer asks of a candidate.
 *
 * @param years of experience
 * @param areas codes of the skill areas in which experience is needed, in their order
 * @param documents what has to be sent
 */
public record EligibilityRule(String code, Degree degree, int years, List<String> areas, List<String> documents)
        implements Serializable {

    public EligibilityRule {
        areas = List.copyOf(areas);
        documents = List.copyOf(documents);
    }
}
