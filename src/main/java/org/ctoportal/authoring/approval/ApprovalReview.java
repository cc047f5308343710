package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.jspecify.annotations.Nullable;

/**
 * A submission as somebody who was asked looks at it.
 *
 * @param since the approved revision it is compared with; null when it is the first
 * @param comparison with that revision; of the first with itself
 * @param hand in whose name the person can decide now
 * @param represents whom they would decide for; null unless on behalf of somebody
 * @param documentPath where the document itself is
 */
public record ApprovalReview(
        ApprovalDetails approval,
        String title,
        @Nullable Integer since,
        RevisionComparison comparison,
        Hand hand,
        @Nullable Party represents,
        String documentPath)
        implements Serializable {

    /** What the decision is made of: the changes, or the whole where nothing was approved before. */
    public RevisionComparison shown() {
        return since == null ? comparison : comparison.onlyChanges();
    }

    /** Remarks on the whole, and on sentences that are not shown. */
    public List<RemarkDetails> remarksBeside() {
        var shown = shown().sections().stream()
                .flatMap(section -> section.clauses().stream())
                .map(ClauseChange::code)
                .collect(Collectors.toSet());
        return approval.remarks().stream()
                .filter(remark -> !shown.contains(remark.clause()))
                .toList();
    }

    public List<RemarkDetails> remarksOn(String clause) {
        return approval.remarks().stream()
                .filter(remark -> remark.clause().equals(clause))
                .toList();
    }
}
