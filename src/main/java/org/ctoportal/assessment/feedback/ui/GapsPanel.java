package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ctoportal.assessment.feedback.ReportDetails;
import org.ctoportal.assessment.feedback.ReportLine;
import org.ctoportal.assessment.feedback.report.GapClass;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** How the own view and that of others stand to each other, in words and with how every number comes about. */
class GapsPanel extends Composite<Section> {

    private static final int PLACES = 2;

    GapsPanel(ReportDetails details) {
        var title = getTranslation("assessment.feedback.report.gaps");
        var against = new Paragraph(getTranslation(
                "assessment.feedback.report.selfAt",
                FeedbackWords.day(Objects.<Instant>requireNonNull(details.selfAt()), details.zone())));
        against.addClassName("hint");
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation("assessment.feedback.column.skill"),
                        getTranslation("assessment.feedback.column.gap"),
                        getTranslation("assessment.feedback.column.class"),
                        getTranslation("assessment.feedback.column.how")));
        details.lines()
                .forEach(line -> table.addRow(List.of(
                        new Span(line.name()), new Span(signed(line.gap())), mark(line.gapClass()), how(line))));
        getContent().addClassNames("panel", "feedback-gaps");
        getContent().add(new H2(title), against, table, meanings());
    }

    private static String signed(@Nullable Fraction gap) {
        return gap == null ? "–" : ExactNumber.signed(gap, PLACES);
    }

    private static Span mark(@Nullable GapClass gapClass) {
        if (gapClass == null) {
            return new Span("–");
        }
        var mark = new Span(FeedbackWords.gapClass(gapClass));
        mark.addClassNames("gap-class", gapClass.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return mark;
    }

    private static Span how(ReportLine line) {
        var how = new Span(new Span(line.othersFormula()), new Span(line.gapFormula()));
        how.addClassName("feedback-how");
        return how;
    }

    private NativeDetails meanings() {
        var list = new UnorderedList();
        for (var gapClass : GapClass.values()) {
            list.add(new ListItem(FeedbackWords.gapClass(gapClass) + ": "
                    + getTranslation("assessment.feedback.class." + gapClass.name() + ".meaning")));
        }
        return new NativeDetails(getTranslation("assessment.feedback.report.classes"), list);
    }
}
