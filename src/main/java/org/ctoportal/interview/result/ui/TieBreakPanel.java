package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.interview.result.PanelRecord;

/** What decides between equal totals, as it was settled with the kit before anybody was rated. */
class TieBreakPanel extends Composite<Div> {

    TieBreakPanel(PanelRecord record) {
        getContent().addClassNames("panel", "result-ties");
        getContent().add(new H2(getTranslation("interview.result.tieBreak")));
        var tieBreaks = record.tieBreaks().list(record.scores().rules());
        if (tieBreaks.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interview.result.tieBreak.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("result-list");
        tieBreaks.forEach(one -> list.add(new ListItem(ResultWords.tieBreak(record.kit(), one))));
        getContent().add(new Paragraph(getTranslation("interview.result.tieBreak.chosen")), list);
    }
}
