package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** What somebody of the public said on a policy. Never changes. */
@Entity
@Table(name = "policy_comment")
class PublicComment extends DistrictOwned {

    private long policyId;
    private LocalDate receivedOn;
    private String author;
    private String commentText;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected PublicComment() {} // JPA

    PublicComment(PolicyId policy, RecordComment command, String by) {
        this.policyId = policy.value();
        this.receivedOn = command.day();
        this.author = command.author();
        this.commentText = command.text();
        this.recordedBy = by;
    }

    CommentLine line() {
        return new CommentLine(receivedOn, author, commentText, recordedBy);
    }

    long policy() {
        return policyId;
    }
}
