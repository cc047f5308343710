package org.ctoportal.interview.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** That a question counts for nobody, and perhaps that it counts again. Both stay in the record. */
@Entity
class QuestionDrop extends DistrictOwned {

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant droppedAt;

    @Column(updatable = false)
    private String droppedBy;

    private @Nullable Instant restoredAt;
    private String restoredBy = "";

    @SuppressWarnings("NullAway.Init")
    protected QuestionDrop() {} // JPA

    QuestionDrop(SearchId search, DroppedQuestion dropped, String author, Instant now) {
        this.searchId = search.value();
        this.question = dropped.code();
        this.reason = dropped.reason().strip();
        this.droppedAt = now;
        this.droppedBy = author;
    }

    void restore(String author, Instant now) {
        restoredAt = now;
        restoredBy = author;
    }

    DropStep step() {
        return new DropStep(new DroppedQuestion(question, reason), droppedAt, droppedBy, restoredAt, restoredBy);
    }
}
