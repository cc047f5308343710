package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.authoring.DocumentId;
import org.jspecify.annotations.Nullable;

/** A submission with everything that happened to it. */
public record ApprovalDetails(
        ApprovalId id,
        DocumentId document,
        int revision,
        ApprovalStatus status,
        String note,
        Instant submittedAt,
        String submittedBy,
        @Nullable Instant closedAt,
        String closedBy,
        List<SignerDetails> signers,
        List<RemarkDetails> remarks)
        implements Serializable {

    public Stream<DecisionDetails> decisions() {
        return signers.stream().map(SignerDetails::decision).filter(Objects::nonNull);
    }

    /** Remarks nobody has reacted to. */
    public Stream<RemarkDetails> openRemarks() {
        return remarks.stream().filter(RemarkDetails::isOpen);
    }
}
