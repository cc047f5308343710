package org.ctoportal.authoring.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The approved ones among the submissions of a document. */
public final class Approved {

    private Approved() {}

    /** The first one first. */
    public static List<ApprovedRevision> in(List<ApprovalDetails> submissions) {
        return stream(submissions).toList();
    }

    /** The one in force. */
    public static Optional<ApprovedRevision> latest(List<ApprovalDetails> submissions) {
        return stream(submissions).reduce((earlier, later) -> later);
    }

    private static Stream<ApprovedRevision> stream(List<ApprovalDetails> submissions) {
        return submissions.stream()
                .filter(submission -> submission.status() == ApprovalStatus.APPROVED)
                .sorted(Comparator.comparingInt(ApprovalDetails::revision))
                .map(submission -> new ApprovedRevision(
                        submission.revision(),
                        Objects.requireNonNull(submission.closedAt()),
                        submission
                                .decisions()
                                .filter(decision -> decision.verdict() == Verdict.APPROVED)
                                .map(DecisionDetails::signature)
                                .toList()));
    }
}
