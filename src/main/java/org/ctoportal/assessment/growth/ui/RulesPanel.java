package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.assessment.growth.StudyGroupDetails;

/** The ground rules of a study group, each with its source. */
class RulesPanel extends Composite<Section> {

    RulesPanel(StudyGroupDetails group) {
        var list = new UnorderedList();
        group.rules().forEach(rule -> {
            var item = new ListItem(rule.text());
            item.setTitle(rule.code() + ", " + group.reference());
            list.add(item);
        });
        getContent().addClassNames("panel", "growth-rules");
        getContent().add(new H2(getTranslation("growth.group.rules")), list);
    }
}
