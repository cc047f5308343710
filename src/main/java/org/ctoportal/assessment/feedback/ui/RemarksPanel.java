package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.assessment.feedback.ReportDetails;
import org.ctoportal.assessment.feedback.report.GroupRemarks;
import org.ctoportal.assessment.feedback.report.Remark;

/** What the groups that are shown said in own words. */
class RemarksPanel extends Composite<Section> {

    private final ReportDetails details;

    RemarksPanel(ReportDetails details) {
        this.details = details;
        var hint = new Paragraph(getTranslation("assessment.feedback.report.remarks.hint"));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "feedback-remarks");
        getContent().add(new H2(getTranslation("assessment.feedback.report.remarks")), hint);
        details.report().remarks().forEach(this::show);
    }

    private void show(GroupRemarks group) {
        var list = new UnorderedList();
        group.remarks().forEach(remark -> list.add(item(remark)));
        getContent().add(new H3(FeedbackWords.group(group.group())), list);
    }

    private ListItem item(Remark remark) {
        var text = new Span(remark.text());
        text.addClassName("feedback-remark");
        var item = new ListItem(text);
        var skill = details.skillNames().getOrDefault(remark.skill(), "");
        if (!skill.isEmpty()) {
            var about = new Span(skill);
            about.addClassName("hint");
            item.add(about);
        }
        return item;
    }
}
