package org.ctoportal.assessment.dashboard.ui;

import static org.ctoportal.assessment.dashboard.ui.DistrictDashboardView.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.ctoportal.assessment.dashboard.Activity;
import org.ctoportal.assessment.dashboard.DistrictDashboard;
import org.ctoportal.shared.ui.PlainTable;

/** How much is under way this school year. */
class ActivityPanel extends Composite<Section> {

    ActivityPanel(DistrictDashboard dashboard) {
        getContent().addClassNames("panel", "matrix-activity");
        var title = getTranslation(KEY + "activity", dashboard.today().text());
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation(KEY + "activity.what"),
                        getTranslation(KEY + "activity.all"),
                        getTranslation(KEY + "activity.done")));
        dashboard
                .activity()
                .forEach(one -> table.addRow(List.of(
                        new Span(getTranslation(KEY + "activity." + one.kind())),
                        new Span(words(one.shownAll(), one)),
                        new Span(words(one.shownDone(), one)))));
        getContent().add(new H2(title), table, new Paragraph(getTranslation(KEY + "activity.hint")));
    }

    private String words(Optional<Long> shown, Activity one) {
        return shown.map(String::valueOf)
                .orElseGet(
                        () -> getTranslation(one.shownAll().isEmpty() ? KEY + "activity.few" : KEY + "activity.kept"));
    }
}
