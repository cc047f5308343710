package org.ctoportal.assessment.feedback;

import java.util.List;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.SkillFramework;

/** The levels raters give: those of the self-assessment, so that both can be compared. */
public final class ObserverScale {

    private static final String CODE = "self_assessment";

    private ObserverScale() {}

    public static List<Scale.Level> of(SkillFramework framework) {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(CODE))
                .findFirst()
                .map(Scale::levels)
                .orElse(List.of());
    }
}
