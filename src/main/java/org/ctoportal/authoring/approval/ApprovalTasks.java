package org.ctoportal.authoring.approval;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a person is to agree to, and what came back to whoever drafted it. */
@Component
class ApprovalTasks implements WaitingSource {

    private final WaitingService decisions;
    private final ApprovalRepository approvals;
    private final ApprovalGates gates;

    ApprovalTasks(WaitingService decisions, ApprovalRepository approvals, ApprovalGates gates) {
        this.decisions = decisions;
        this.approvals = approvals;
        this.gates = gates;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        return Stream.concat(toDecide(asked), returned(asked)).toList();
    }

    private Stream<WaitingItem> toDecide(Asked asked) {
        return decisions.list(asked.most()).stream()
                .map(one -> WaitingItem.of(
                                "decision:" + one.path(),
                                one.kind(),
                                TaskWords.of(one.label(), one.title(), one.revision()),
                                one.path())
                        .since(one.submittedAt())
                        .due(one.due())
                        .told(one.telling()));
    }

    private Stream<WaitingItem> returned(Asked asked) {
        if (!asked.may(Permissions.DRAFT_DOCUMENTS)) {
            return Stream.of();
        }
        return approvals.findReturned("," + asked.number() + ",", Limit.of(asked.most())).stream()
                .map(one -> WaitingItem.of(
                                "returned:" + one.approval(),
                                WaitingKind.FINISH,
                                TaskWords.of("tasks.document.returned", one.title(), one.remarks(), one.by()),
                                gates.of(one.kind()).pathOf(one.document()))
                        .since(one.at())
                        .told(Telling.AT_ONCE));
    }
}
