package org.ctoportal.interview.decision;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Searches whose panel is done and that nobody has decided yet, for those who decide. */
@Component
class DecisionTasks implements WaitingSource {

    private final DecisionRepository decisions;

    DecisionTasks(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        if (!asked.may(Permissions.DECIDE_SEARCHES)) {
            return List.of();
        }
        return decisions.findUndecided(asked.number(), asked.person().getUsername(), Limit.of(asked.most())).stream()
                .map(one -> WaitingItem.of(
                                "search:" + one.search() + ":decision",
                                WaitingKind.DECIDE,
                                TaskWords.of("tasks.search.decide", one.title()),
                                DecisionRoutes.of(new SearchId(one.search())))
                        .since(one.since())
                        .forAnyone())
                .toList();
    }
}
