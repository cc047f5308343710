package org.ctoportal.assessment.dashboard.ui;

import static org.ctoportal.assessment.dashboard.ui.DistrictDashboardView.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.assessment.dashboard.DistrictDashboard;

/** The gaps that weigh most by what the job descriptions ask, each with its sum. */
class UrgencyPanel extends Composite<Section> {

    UrgencyPanel(DistrictDashboard dashboard) {
        getContent().addClassNames("panel", "matrix-urgency");
        getContent().add(new H2(getTranslation(KEY + "urgent")));
        var asked = dashboard.team().asked();
        if (asked.duties() == 0) {
            getContent().add(new Paragraph(getTranslation(KEY + "urgent.notAsked")));
            return;
        }
        var urgent = dashboard.urgent();
        if (urgent.isEmpty()) {
            getContent().add(new Paragraph(getTranslation(KEY + "urgent.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("self-order");
        urgent.forEach(one -> {
            var sum = new Span(one.formula());
            sum.addClassName("hint");
            list.add(new ListItem(new Span(one.skill().name()), sum));
        });
        getContent().add(list, new Paragraph(getTranslation(KEY + "urgent.how", asked.duties(), asked.descriptions())));
    }
}
