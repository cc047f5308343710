package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.Map;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.PolicyTerms;

/**
 * What a policy in force promises, with its words.
 *
 * @param titles what the certifications of Schedule A are called, by code
 */
public record Promise(PolicyId policy, PolicyTerms terms, Map<String, String> words, Map<String, String> titles)
        implements Serializable {

    public Promise {
        words = Map.copyOf(words);
        titles = Map.copyOf(titles);
    }

    /** The sentence of a clause as the policy has it; empty where it has none. */
    public String sentence(String clause) {
        return words.getOrDefault(clause, "");
    }

    public String title(String certification) {
        return titles.getOrDefault(certification, certification);
    }
}
