package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.authoring.approval.WaitingDecision;

/** What waits for the decision of the signed-in person, with the way to each. */
public class WaitingList extends Composite<UnorderedList> {

    public WaitingList(List<WaitingDecision> waiting, ZoneId zone) {
        var moments = new Moments(zone, getLocale());
        getContent().addClassNames("recent", "waiting-list");
        for (var one : waiting) {
            var link = new Anchor(one.path(), getTranslation(one.label(), one.title(), one.revision()));
            var by = new Span(
                    getTranslation("authoring.approvals.by", one.submittedBy(), moments.time(one.submittedAt())));
            by.addClassName("hint");
            getContent().add(new ListItem(link, by));
        }
    }
}
