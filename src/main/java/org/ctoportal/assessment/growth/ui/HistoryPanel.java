package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.assessment.growth.GrowthChangeLine;

/** What happened to the plan, read from the database when somebody opens it. */
class HistoryPanel extends Composite<Div> {

    HistoryPanel(SerializableSupplier<List<GrowthChangeLine>> changes, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("growth-history");
        var details = new Details(getTranslation("growth.history"), list);
        details.addOpenedChangeListener(event -> {
            list.removeAll();
            if (event.isOpened()) {
                changes.get().forEach(change -> list.add(item(change, zone)));
            }
        });
        getContent().add(details);
    }

    private ListItem item(GrowthChangeLine change, ZoneId zone) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        var what = getTranslation("growth.act." + change.act());
        var by = new Span(when.format(change.at()) + " · " + change.by());
        by.addClassName("hint");
        return new ListItem(new Span(change.about().isEmpty() ? what : what + ": " + change.about()), by);
    }
}
