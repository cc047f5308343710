package org.ctoportal.jobdescription.check;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.rules.book.Finding;
import org.jspecify.annotations.Nullable;

/** A warning somebody let stand, with the reason. Kept when it is revoked. */
@Entity
class FindingWaiver extends DistrictOwned {

    private long documentId;
    private String ruleCode;
    private String message;
    private String reason;
    private Instant waivedAt;
    private String waivedBy;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected FindingWaiver() {} // JPA

    FindingWaiver(DocumentId document, Finding finding, String reason, String author, Instant now) {
        this.documentId = document.value();
        this.ruleCode = finding.code();
        this.message = finding.message();
        this.reason = reason;
        this.waivedBy = author;
        this.waivedAt = now;
    }

    void revoke(String author, Instant now) {
        revokedBy = author;
        revokedAt = now;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Only what was said then was waived: another number, another name, and the question is open again. */
    boolean covers(Finding finding) {
        return !isRevoked() && ruleCode.equals(finding.code()) && message.equals(finding.message());
    }

    String ruleCode() {
        return ruleCode;
    }

    Waiver details() {
        return new Waiver(
                ruleCode,
                message,
                reason,
                waivedBy,
                waivedAt,
                Optional.ofNullable(revokedBy).orElse(""),
                revokedAt);
    }
}
