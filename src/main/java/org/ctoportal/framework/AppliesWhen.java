package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/** When a clause applies: jurisdiction, organization type and every setting must match; an asterisk matches all. */
public record AppliesWhen(
        List<String> jurisdictions,
        List<String> jurisdictionsExcept,
        List<String> organizationTypes,
        List<SettingCondition> settings)
        implements Serializable {

    public AppliesWhen {
        jurisdictions = List.copyOf(jurisdictions);
        jurisdictionsExcept = List.copyOf(jurisdictionsExcept);
        organizationTypes = List.copyOf(organizationTypes);
        settings = List.copyOf(settings);
    }
}
