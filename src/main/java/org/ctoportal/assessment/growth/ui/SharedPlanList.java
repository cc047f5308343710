package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.SharedPlanSummary;

/** Plans that colleagues show; not there where nobody does. */
class SharedPlanList extends Composite<Section> {

    SharedPlanList(List<SharedPlanSummary> plans) {
        setVisible(!plans.isEmpty());
        getContent().addClassName("panel");
        var title = new H2(getTranslation("growth.sharedWithMe"));
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("recent");
        plans.forEach(plan -> list.add(new ListItem(new Anchor(GrowthRoutes.sharedOf(plan.id()), plan.owner()))));
        getContent().add(title, list);
    }
}
