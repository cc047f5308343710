package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** What somebody of the public said on a policy. It never changes, nor does its answer. */
@Entity
@Table(name = "policy_comment")
class PublicComment extends DistrictOwned {

    private long policyId;
    private int edition;
    private LocalDate receivedOn;
    private String author;
    private String commentText;
    private String recordedBy;
    private String authorEmail = "";
    private boolean byPage;
    private String answer = "";
    private @Nullable LocalDate answeredOn;
    private String answeredBy = "";

    @SuppressWarnings("NullAway.Init")
    protected PublicComment() {} // JPA

    PublicComment(PolicyId policy, int edition, RecordComment command, String by) {
        this.policyId = policy.value();
        this.edition = edition;
        this.receivedOn = command.day();
        this.author = command.author();
        this.commentText = command.text();
        this.recordedBy = by;
    }

    /** What its author wrote on the page of the policy; {@code email} is for the answer and may be empty. */
    static PublicComment byPage(PolicyId policy, int edition, RecordComment command, String email) {
        var comment = new PublicComment(policy, edition, command, "");
        comment.authorEmail = email;
        comment.byPage = true;
        return comment;
    }

    CommentLine line() {
        return new CommentLine(
                id(),
                edition,
                receivedOn,
                author,
                commentText,
                recordedBy,
                authorEmail,
                answer,
                answeredOn,
                answeredBy);
    }

    /** @throws AdoptionRefusedException when it was answered before */
    void answer(String text, LocalDate day, String by) {
        if (answeredOn != null) {
            throw new AdoptionRefusedException(AdoptionRefusal.NOT_NOW);
        }
        answer = text;
        answeredOn = day;
        answeredBy = by;
    }

    long policy() {
        return policyId;
    }
}
