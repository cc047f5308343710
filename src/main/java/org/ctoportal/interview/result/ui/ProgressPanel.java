package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.shared.ui.PlainTable;

/** How far the panel is with everybody, without a single number of what it gave. */
class ProgressPanel extends Composite<Div> {

    ProgressPanel(List<ResultDetails.Progress> progress) {
        var title = getTranslation("interview.result.progress");
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation("interview.result.column.candidate"),
                        getTranslation("interview.result.progress.column")));
        progress.forEach(
                one -> table.addRow(List.of(new Span(one.candidate()), new Span(ResultWords.progress(one.panel())))));
        getContent().addClassNames("panel", "result-progress");
        getContent().add(new H2(title), new Paragraph(getTranslation("interview.result.progress.what")), table);
    }
}
