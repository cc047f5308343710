package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.jobdescription.posting.page.SearchReading;
import org.ctoportal.jobdescription.posting.page.SearchReading.Property;

/** The page as a search engine reads it: each property it looks for, found or missing. */
class SearchPanel extends Composite<Div> {

    private static final int LONGEST_SHOWN = 160;

    SearchPanel(SearchReading view) {
        getContent().addClassNames("panel", "posting-search");
        var missing = view.missing().size();
        getContent().add(new H2(getTranslation("posting.search.title", missing)), table(view));
    }

    private NativeTable table(SearchReading view) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("posting.search.hint"));
        var head = table.getHead().addRow();
        for (var key : new String[] {"posting.search.property", "posting.search.value"}) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
        }
        view.properties().forEach(property -> fill(table.getBody().addRow(), property));
        return table;
    }

    private void fill(NativeTableRow row, Property property) {
        NativeTableHeaderCell name = row.addHeaderCell();
        var weight = new Div(getTranslation("posting.search.weight." + property.weight()));
        weight.addClassName("hint");
        name.add(new Span(property.name()), weight);
        name.getElement().setAttribute("scope", "row");
        row.addDataCell().add(value(property));
        row.setClassName("missing-row", property.isMissing());
    }

    private Span value(Property property) {
        if (property.isMissing()) {
            var missing = new Span(getTranslation("posting.search.missing"));
            missing.addClassName("posting-missing");
            return missing;
        }
        var value = property.value();
        return new Span(value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value);
    }
}
