package org.ctoportal.jobdescription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ValueSet;

/** The district's profile, with what the library and the law give where the district has entered nothing. */
final class ProfileDefaults {

    private static final String USUAL_CETL_MONTHS = "24";
    private static final String PROTECTED_CLASSES = "protected.classes";

    private ProfileDefaults() {}

    static Map<String, String> of(ClauseLibrary library, DistrictProfile district) {
        var values = new HashMap<String, String>();
        values.put("cetl.months", USUAL_CETL_MONTHS);
        values.put("district.name", district.name());
        values.put(PROTECTED_CLASSES, protectedClasses(library, district.state()));
        district.facts().forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** The federal list, then what the state adds. */
    private static String protectedClasses(ClauseLibrary library, String state) {
        var classes = library.valueSets().stream()
                .filter(set -> set.variable().equals(PROTECTED_CLASSES))
                .filter(set ->
                        set.jurisdiction().equals("US") || set.jurisdiction().equals(state))
                .map(ValueSet::values)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return VariableFormat.phrase(classes, "or");
    }
}
