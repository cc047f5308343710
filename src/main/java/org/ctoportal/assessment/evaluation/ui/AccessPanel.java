package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.evaluation.AccessLine;

/** Who saw the evaluation; asked for when somebody wants to know. */
class AccessPanel extends Composite<Div> {

    AccessPanel(SerializableSupplier<List<AccessLine>> lines, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("evaluation-log");
        var details = new Details(getTranslation("evaluation.access"), list);
        details.addOpenedChangeListener(event -> {
            list.removeAll();
            if (event.isOpened()) {
                lines.get()
                        .forEach(line -> list.add(new ListItem(getTranslation(
                                "evaluation.access." + line.act(),
                                line.person(),
                                EvaluationWords.moment(line.at(), zone)))));
            }
        });
        getContent().addClassName("panel");
        getContent().add(details);
    }
}
