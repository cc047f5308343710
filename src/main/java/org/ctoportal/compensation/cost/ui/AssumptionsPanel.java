package org.ctoportal.compensation.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.cost.AssumptionKind;

/** Every assumption with its value, source and who made it when. */
class AssumptionsPanel extends Composite<Section> {

    /** In the order of a fiscal note; what is compared comes last. */
    private static final Map<String, List<AssumptionKind>> GROUPS = groups();

    AssumptionsPanel(CostEditing editing) {
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(getTranslation("cost.assumptions")));
        GROUPS.forEach((group, kinds) -> {
            getContent().add(new H3(getTranslation("cost.group." + group)));
            kinds.forEach(kind -> getContent().add(new AssumptionRow(kind, editing)));
        });
    }

    private static Map<String, List<AssumptionKind>> groups() {
        var groups = new LinkedHashMap<String, List<AssumptionKind>>();
        groups.put(
                "given",
                List.of(
                        AssumptionKind.STIPEND,
                        AssumptionKind.PLACEMENT,
                        AssumptionKind.POINTS_RAISE,
                        AssumptionKind.BONUS,
                        AssumptionKind.REIMBURSEMENT,
                        AssumptionKind.SCHOLARSHIP,
                        AssumptionKind.RENEWAL_FEE,
                        AssumptionKind.DUES,
                        AssumptionKind.RELEASE_HOURS,
                        AssumptionKind.CAP));
        groups.put(
                "load",
                List.of(
                        AssumptionKind.SOCIAL_SECURITY,
                        AssumptionKind.WAGE_BASE,
                        AssumptionKind.MEDICARE,
                        AssumptionKind.RETIREMENT,
                        AssumptionKind.OTHER_LOAD));
        groups.put("uptake", List.of(AssumptionKind.LOW_UPTAKE, AssumptionKind.HIGH_UPTAKE));
        groups.put(
                "options",
                List.of(
                        AssumptionKind.BASE_SALARY,
                        AssumptionKind.RAISE,
                        AssumptionKind.PERCENT_OPTION,
                        AssumptionKind.BONUS_OPTION,
                        AssumptionKind.LANE_OPTION));
        return groups;
    }
}
