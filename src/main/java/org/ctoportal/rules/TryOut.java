package org.ctoportal.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.ctoportal.rules.RuleDetails.CaseResult;

/**
 * What a new rule would do.
 *
 * @param problems what keeps it from being added, by field
 * @param cases how its own examples come out
 * @param firing examples of the portal's rules on which it fires as well: how far it reaches
 * @param asked how many examples of the portal's rules there are
 */
public record TryOut(Map<NewRule.Field, String> problems, List<CaseResult> cases, List<String> firing, int asked)
        implements Serializable {

    public TryOut {
        problems = Map.copyOf(problems);
        cases = List.copyOf(cases);
        firing = List.copyOf(firing);
    }
}
