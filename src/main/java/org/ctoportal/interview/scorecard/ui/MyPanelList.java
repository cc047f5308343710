package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.scorecard.OwnPanelSummary;
import org.ctoportal.interview.scorecard.OwnPanelSummary.Next;
import org.ctoportal.interview.scorecard.ScorecardRoutes;

/** Panels somebody sits on: the way to what is next on each. */
public class MyPanelList extends Composite<UnorderedList> {

    public MyPanelList(List<OwnPanelSummary> panels) {
        getContent().addClassNames("recent", "my-panels");
        panels.forEach(panel -> getContent().add(item(panel)));
    }

    private ListItem item(OwnPanelSummary panel) {
        var link = new Anchor(
                panel.next() == Next.SCORE ? ScorecardRoutes.of(panel.search()) : PanelRoutes.seatOf(panel.search()),
                panel.chair() ? getTranslation("interview.panel.mine.chair", panel.position()) : panel.position());
        var next = new Span(getTranslation("interview.panel.mine." + panel.next(), panel.open(), panel.theirs()));
        next.addClassNames("seat-mark", isTheirTurn(panel.next()) ? "chair" : "quiet");
        return new ListItem(link, next);
    }

    private static boolean isTheirTurn(Next next) {
        return next == Next.SIGN || next == Next.DECLARE || next == Next.SCORE;
    }
}
