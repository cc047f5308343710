package org.ctoportal.authoring.approval;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** A remark on a submission, or the answer to one. */
@Entity
class ApprovalRemark extends DistrictOwned {

    private long approvalId;
    private @Nullable Long answeredId;
    private String clause;
    private String text;
    private long personId;
    private Instant writtenAt;
    private String writtenBy;
    private @Nullable Instant settledAt;
    private String settledBy;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalRemark() {} // JPA

    ApprovalRemark(ApprovalId approval, String clause, String text, SignedInPerson author, Instant now) {
        this.approvalId = approval.value();
        this.clause = clause;
        this.text = text;
        this.personId = author.id().value();
        this.writtenAt = now;
        this.writtenBy = author.name();
        this.settledBy = "";
    }

    ApprovalRemark answer(String words, SignedInPerson author, Instant now) {
        var answer = new ApprovalRemark(new ApprovalId(approvalId), clause, words, author, now);
        answer.answeredId = answeredId == null ? Long.valueOf(id()) : answeredId;
        return answer;
    }

    void settle(String by, Instant now) {
        if (settledAt == null) {
            settledAt = now;
            settledBy = by;
        }
    }

    boolean isBy(PersonId person) {
        return personId == person.value();
    }

    long approvalId() {
        return approvalId;
    }

    @Nullable
    Long answeredId() {
        return answeredId;
    }

    RemarkDetails details(List<RemarkDetails> answers) {
        return new RemarkDetails(new RemarkId(id()), clause, text, writtenAt, writtenBy, settledBy, answers);
    }
}
