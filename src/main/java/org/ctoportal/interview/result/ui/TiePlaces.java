package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.result.PanelRecord;

/** The order of all who share a rank. Whom no field names goes last. */
class TiePlaces extends Composite<Div> {

    private final List<String> tie;
    private final List<Select<String>> fields = new ArrayList<>();

    TiePlaces(PanelRecord record, List<String> tie) {
        this.tie = tie;
        getContent().addClassName("search-fields");
        for (var at = 0; at < tie.size() - 1; at++) {
            var field = new Select<String>();
            field.setLabel(getTranslation("interview.result.chair.place", at + 1));
            field.setItems(tie);
            field.setItemLabelGenerator(record::name);
            field.setValue(tie.get(at));
            field.setWidthFull();
            fields.add(field);
            getContent().add(field);
        }
    }

    /** None while somebody stands in two places; then the field says so. */
    Optional<List<String>> order() {
        var order = new ArrayList<String>();
        for (var field : fields) {
            var isTaken = order.contains(field.getValue());
            field.setInvalid(isTaken);
            if (isTaken) {
                field.setErrorMessage(getTranslation("interview.result.chair.twice"));
                return Optional.empty();
            }
            order.add(field.getValue());
        }
        tie.stream().filter(code -> !order.contains(code)).forEach(order::add);
        return Optional.of(order);
    }
}
