package org.ctoportal.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The words a district gave a letter in one language. Without any, those of the portal hold again; the row stays, so that
 * whoever still looks at the words before is told.
 */
@Entity
class OwnWording extends DistrictOwned {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LetterKind letter;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    private @Nullable String subject;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String body;

    private Instant changedAt;
    private String changedBy;
    private long changedById;

    @SuppressWarnings("NullAway.Init")
    protected OwnWording() {} // JPA

    OwnWording(LetterKind letter, Language language, Wording words, SignedInPerson by, Instant now) {
        this.letter = letter;
        this.language = language;
        this.subject = words.subject();
        this.body = words.text();
        sign(by, now);
    }

    void change(Wording words, SignedInPerson by, Instant now) {
        this.subject = words.subject();
        this.body = words.text();
        sign(by, now);
    }

    void giveUp(SignedInPerson by, Instant now) {
        this.subject = null;
        this.body = null;
        sign(by, now);
    }

    private void sign(SignedInPerson by, Instant now) {
        this.changedAt = now;
        this.changedBy = by.name();
        this.changedById = by.id().value();
    }

    boolean isOf(LetterKind asked, Language spoken) {
        return letter == asked && language == spoken;
    }

    Optional<Wording> words() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new Wording(subject, body));
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
