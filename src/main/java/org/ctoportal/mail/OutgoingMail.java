package org.ctoportal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox. Its number at the mail server never changes, so that one sent twice is known as one. */
@Entity
class OutgoingMail extends DistrictOwned {

    static final int LONGEST_PROBLEM = 300;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String recipientName;

    @Column(updatable = false)
    private @Nullable String replyTo;

    @Column(updatable = false)
    private String subject;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String body;

    private @Nullable String enclosureName;
    private @Nullable String enclosureType;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String enclosure;

    @Column(updatable = false)
    private boolean confidential;

    @Column(updatable = false)
    private boolean sealed;

    @Column(updatable = false)
    private @Nullable String stop;

    @Column(updatable = false)
    private String matter = "";

    @Column(updatable = false)
    private String messageNumber;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private String problem = "";

    @Column(updatable = false)
    private Instant postedAt;

    @Column(updatable = false)
    private String postedBy;

    @Column(updatable = false)
    private long postedById;

    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {} // JPA

    OutgoingMail(
            Letter letter,
            @Nullable Matter matter,
            MailState state,
            String messageNumber,
            PersonId poster,
            String posterName,
            Instant now) {
        this.matter = matter == null ? "" : matter.key();
        this.state = state;
        this.recipient = letter.to().value();
        this.recipientName = letter.name();
        this.replyTo = letter.replyTo() == null ? null : letter.replyTo().value();
        this.subject = letter.subject();
        this.body = letter.text();
        if (letter.enclosure() != null) {
            this.enclosureName = letter.enclosure().name();
            this.enclosureType = letter.enclosure().type();
            this.enclosure = letter.enclosure().content();
        }
        this.confidential = letter.confidential();
        this.sealed = letter.sealed();
        this.stop = letter.stop();
        this.messageNumber = messageNumber;
        this.postedAt = now;
        this.postedBy = posterName;
        this.postedById = poster.value();
    }

    void sent(Instant now) {
        attempts++;
        sentAt = now;
        problem = "";
        end(MailState.SENT);
    }

    void notTaken(String why, boolean givenUp) {
        attempts++;
        problem = why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
        if (givenUp) {
            end(MailState.FAILED);
        }
    }

    /** Takes back one that still waits; whether it did. */
    boolean isWithdrawn() {
        if (!isWaiting()) {
            return false;
        }
        end(MailState.WITHDRAWN);
        return true;
    }

    private void end(MailState how) {
        state = how;
        if (confidential) {
            body = null;
            enclosure = null;
        }
    }

    /** Gives a failed one another chance; of a confidential one there is nothing left to send. */
    boolean isPostedAgain() {
        if (state != MailState.FAILED || confidential) {
            return false;
        }
        state = MailState.WAITING;
        attempts = 0;
        return true;
    }

    String messageNumber() {
        return messageNumber;
    }

    int attempts() {
        return attempts;
    }

    boolean isWaiting() {
        return state == MailState.WAITING;
    }

    ReadyMail ready() {
        return new ReadyMail(
                messageNumber,
                new Letter(
                        new EmailAddress(recipient),
                        recipientName,
                        replyTo == null ? null : new EmailAddress(replyTo),
                        subject,
                        Objects.requireNonNull(body),
                        enclosure(),
                        confidential,
                        sealed,
                        stop));
    }

    private @Nullable Enclosure enclosure() {
        return enclosureName == null || enclosureType == null || enclosure == null
                ? null
                : new Enclosure(enclosureName, enclosureType, enclosure);
    }

    /** As a record; what a confidential one says opens something, and is in no record. */
    MatterLetter record() {
        return new MatterLetter(
                id(),
                recipient,
                recipientName,
                subject,
                confidential || body == null ? "" : body,
                confidential ? null : enclosure(),
                state,
                postedAt,
                postedBy,
                sentAt,
                problem);
    }

    MailSummary summary() {
        return new MailSummary(
                new OutgoingMailId(id()), recipient, recipientName, subject, state, postedAt, postedBy, sentAt);
    }

    /** Who reads the outbox may be whom the matter is closed to, as a search to somebody who applies in it. */
    boolean isOpenTo(PersonId reader) {
        return !confidential && matter.isEmpty() || reader.value() == postedById;
    }

    /** What is for its reader's eyes alone, the way in to answer in private, is not even shown to whoever had it written. */
    MailDetails details() {
        return new MailDetails(summary(), sealed ? null : body, sealed ? null : enclosure(), attempts, problem);
    }
}
