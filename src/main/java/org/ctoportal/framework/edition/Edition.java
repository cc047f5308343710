package org.ctoportal.framework.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** A district's edition of a pack: what it is based on, how far it has come, and who is at work on it. */
@Entity
class Edition extends DistrictOwned {

    /** How long somebody who opened an edition for changes keeps it without doing anything. */
    static final Duration LOCK = Duration.ofMinutes(15);

    @Enumerated(EnumType.STRING)
    private PackKind kind;

    private String packCode;
    private @Nullable Long baseVersionId;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    /** True while in the making, and empty afterwards: the database keeps the open one of a pack unique by it. */
    private @Nullable Boolean openKey;

    private @Nullable Long publishedVersionId;
    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;
    private long authorId;
    private @Nullable Long reviewerId;
    private String notes = "";
    private String reviewNote = "";
    private @Nullable Long lockHolderId;

    @Column(nullable = false)
    private String lockHolder = "";

    private @Nullable Instant lockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {} // JPA

    Edition(PackVersion base, SignedInPerson author, Instant now) {
        this(base.kind(), base.code(), author, now);
        this.baseVersionId = base.id().value();
    }

    /** An edition that stands for itself, such as one taken in from a file. */
    Edition(PackKind kind, String packCode, SignedInPerson author, Instant now) {
        this.kind = kind;
        this.packCode = packCode;
        this.status = EditionStatus.DRAFT;
        this.openKey = true;
        this.createdAt = now;
        this.createdBy = author.name();
        this.changedAt = now;
        this.changedBy = author.name();
        this.authorId = author.id().value();
    }

    /** Notes that somebody begins to change it, or goes on. Refused while somebody else does. */
    void lock(SignedInPerson person, Instant now) {
        if (isLockedForOthersThan(person.id(), now)) {
            throw new EditionLockedException(lockHolder, Objects.requireNonNull(lockedUntil));
        }
        lockHolderId = person.id().value();
        lockHolder = person.name();
        lockedUntil = now.plus(LOCK);
    }

    void unlock(PersonId person) {
        if (lockHolderId != null && lockHolderId == person.value()) {
            clearLock();
        }
    }

    private void clearLock() {
        lockHolderId = null;
        lockHolder = "";
        lockedUntil = null;
    }

    boolean isLockedForOthersThan(PersonId person, Instant now) {
        return lockHolderId != null
                && lockHolderId != person.value()
                && lockedUntil != null
                && now.isBefore(lockedUntil);
    }

    /** Notes a change of its parts. Only a draft changes. */
    void change(SignedInPerson person, Instant now) {
        if (status != EditionStatus.DRAFT) {
            throw new EditionClosedException(status);
        }
        lock(person, now);
        authorId = person.id().value();
        changedAt = now;
        changedBy = person.name();
    }

    /** Asks somebody else to look through it; {@code whatChanges} is said to everybody who will use it. */
    void sendToReview(SignedInPerson person, String whatChanges, Instant now) {
        become(EditionStatus.IN_REVIEW);
        lock(person, now);
        clearLock();
        authorId = person.id().value();
        notes = whatChanges;
        reviewNote = "";
    }

    /** Gives it back with what should be done. */
    void sendBack(String note) {
        become(EditionStatus.DRAFT);
        reviewNote = note;
    }

    /** Publishes it on the word of a second person. */
    void publish(PackVersionId published, SignedInPerson reviewer) {
        if (reviewer.id().value() == authorId) {
            throw new OwnReviewException();
        }
        become(EditionStatus.PUBLISHED);
        openKey = null;
        reviewerId = reviewer.id().value();
        publishedVersionId = published.value();
    }

    void retire() {
        become(EditionStatus.RETIRED);
    }

    void bringBack() {
        become(EditionStatus.PUBLISHED);
    }

    /** Goes on from a newer version of what it is based on. */
    void rebase(PackVersionId base) {
        baseVersionId = base.value();
    }

    private void become(EditionStatus next) {
        if (!status.canBecome(next)) {
            throw new EditionClosedException(status);
        }
        status = next;
    }

    boolean isBy(PersonId person) {
        return authorId == person.value();
    }

    PackKind kind() {
        return kind;
    }

    String packCode() {
        return packCode;
    }

    @Nullable
    PackVersionId base() {
        return baseVersionId == null ? null : new PackVersionId(baseVersionId);
    }

    @Nullable
    PackVersionId published() {
        return publishedVersionId == null ? null : new PackVersionId(publishedVersionId);
    }

    EditionStatus status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    String notes() {
        return notes;
    }

    String reviewNote() {
        return reviewNote;
    }

    String lockHolder() {
        return lockHolder;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }
}
