package org.ctoportal.interview.scorecard;

import java.util.List;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.scorecard.OwnPanelSummary.Next;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.stereotype.Component;

/** What a member of a panel is to do: sign, declare, score. */
@Component
class PanelTasks implements WaitingSource {

    private final MyPanelsService panels;

    PanelTasks(MyPanelsService panels) {
        this.panels = panels;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        return panels.ahead().stream()
                .filter(panel -> panel.next() != Next.WAIT)
                .limit(asked.most())
                .map(PanelTasks::item)
                .toList();
    }

    private static WaitingItem item(OwnPanelSummary panel) {
        return WaitingItem.of(
                "panel:" + panel.search().value() + ":" + panel.next(),
                WaitingKind.ANSWER,
                TaskWords.of("tasks.panel." + panel.next(), panel.position(), panel.open(), panel.theirs()),
                panel.next() == Next.SCORE ? ScorecardRoutes.of(panel.search()) : PanelRoutes.seatOf(panel.search()));
    }
}
