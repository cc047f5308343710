package org.ctoportal.assessment.dashboard.ui;

import static org.ctoportal.assessment.dashboard.ui.DistrictDashboardView.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.dashboard.DistrictDashboard;
import org.ctoportal.assessment.dashboard.SkillOverview;
import org.ctoportal.assessment.matrix.SkillMean;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** The means year by year, with how many people each is of and how the last differs from the first. */
class TrendPanel extends Composite<Section> {

    private static final String NONE = "–";

    TrendPanel(DistrictDashboard dashboard) {
        getContent().addClassNames("panel", "matrix-trend");
        var headings = new ArrayList<String>();
        headings.add(getTranslation(KEY + "skill"));
        dashboard.years().forEach(year -> headings.add(year.text()));
        headings.add(getTranslation(KEY + "change"));
        var table = new PlainTable(getTranslation(KEY + "trend"), headings);
        dashboard.skills().forEach(one -> table.addRow(cells(one)));
        getContent()
                .add(new H2(getTranslation(KEY + "trend")), table, new Paragraph(getTranslation(KEY + "trend.hint")));
    }

    private List<Span> cells(SkillOverview one) {
        var cells = new ArrayList<Span>();
        cells.add(new Span(one.skill().name()));
        one.trend().forEach(mean -> cells.add(new Span(words(mean))));
        var first = one.trend().getFirst();
        var last = one.trend().getLast();
        cells.add(new Span(
                first.people() == 0 || last.people() == 0
                        ? NONE
                        : ExactNumber.signed(last.mean().minus(first.mean()), 2)));
        return cells;
    }

    private String words(SkillMean mean) {
        return mean.people() == 0
                ? NONE
                : getTranslation(KEY + "trend.mean", StandingPanel.rounded(mean.mean()), mean.people());
    }
}
