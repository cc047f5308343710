package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.rules.book.Severity;

/** What stands against approving the kit, and what should be thought of; a person reads every question all the same. */
class KitChecksPanel extends Composite<Div> {

    private final Paragraph verdict = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph notice = new Paragraph(getTranslation("interviewKit.checks.limits"));

    KitChecksPanel() {
        list.addClassName("kit-findings");
        notice.addClassName("hint");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.checks")), verdict, list, notice);
    }

    void show(InterviewKitDetails kit) {
        var check = kit.check();
        verdict.setText(getTranslation(check.stops() ? "interviewKit.checks.stops" : "interviewKit.checks.ready"));
        verdict.setClassName("notice", check.stops());
        list.removeAll();
        check.findings().forEach(finding -> add(finding.severity(), finding.message()));
        check.lint()
                .remarks()
                .forEach(remark -> remark.result()
                        .hits()
                        .forEach(hit -> add(
                                Severity.valueOf(hit.topic().severity().name()),
                                remark.question() + ": "
                                        + getTranslation(
                                                "interviewKit.lint."
                                                        + hit.topic().severity(),
                                                hit.topic().label()))));
        list.setVisible(list.getComponentCount() > 0);
    }

    private void add(Severity severity, String message) {
        var weight = new Span(getTranslation("interviewKit.severity." + severity));
        weight.addClassNames("kit-mark", severity.name());
        list.add(new ListItem(weight, new Span(" " + message)));
    }
}
