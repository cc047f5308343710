package org.ctoportal.compensation.policy;

import java.util.Arrays;
import org.ctoportal.district.DistrictProfile;

/** How a district numbers the regulation and the exhibit that belong to a policy. */
public enum CodeScheme {
    LETTERS_BEHIND("%s-R", "%s-E"),
    PROCEDURE_BEHIND("%s-AP1", "%s-E1"),
    LETTERS_BEFORE("AR %s", "E %s");

    static final String FACT = "policy.code.scheme";

    private final String regulation;
    private final String exhibit;

    CodeScheme(String regulation, String exhibit) {
        this.regulation = regulation;
        this.exhibit = exhibit;
    }

    public String regulation(String policy) {
        return regulation.formatted(policy);
    }

    public String exhibit(String policy) {
        return exhibit.formatted(policy);
    }

    static CodeScheme of(DistrictProfile district) {
        var kept = district.facts().getOrDefault(FACT, "");
        return Arrays.stream(values())
                .filter(scheme -> scheme.name().equals(kept))
                .findFirst()
                .orElse(LETTERS_BEHIND);
    }
}
