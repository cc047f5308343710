package org.ctoportal.credential.holding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.rule.CredentialStatus;
import org.ctoportal.credential.rule.Validity;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** That somebody holds a credential or prepares for it. What is said anew has to be verified anew. */
@Entity
@Table(name = "credential_holding")
class Holding extends DistrictOwned {

    private @Nullable Long personId;
    private String holder;
    private String email;
    private String typeCode;
    private String typeTitle;
    private String catalogue;
    private String title;
    private String number;

    @Enumerated(EnumType.STRING)
    private HoldingStage stage = HoldingStage.PREPARING;

    private @Nullable LocalDate authorizedOn;
    private @Nullable LocalDate testBy;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate expiresOn;
    private String link;

    @Enumerated(EnumType.STRING)
    private VerificationLevel level = VerificationLevel.SELF_DECLARED;

    private String verifiedBy = "";
    private @Nullable LocalDate verifiedOn;
    private String verifiedHow = "";
    private @Nullable LocalDate withdrawnOn;
    private String withdrawnReason = "";
    private @Nullable Long renewedById;

    @SuppressWarnings("NullAway.Init")
    protected Holding() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Holding(Holder holder, CredentialType type, String catalogue, WriteHolding command, @Nullable LocalDate testBy) {
        this.personId = holder.person() == null ? null : holder.person().value();
        this.holder = holder.name();
        this.email = holder.email();
        write(type, catalogue, command, testBy);
    }

    final void write(CredentialType type, String reference, WriteHolding command, @Nullable LocalDate lastTestDay) {
        if (stage == HoldingStage.WITHDRAWN) {
            throw new IllegalStateException("What was withdrawn is not written anew");
        }
        typeCode = type.code();
        typeTitle = type.plainTitle();
        catalogue = reference;
        title = command.title();
        number = command.number();
        authorizedOn = command.authorizedOn();
        testBy = lastTestDay;
        issuedOn = command.issuedOn();
        expiresOn = expiry(type, command);
        link = command.link();
        stage = issuedOn == null ? HoldingStage.PREPARING : HoldingStage.EARNED;
        verify(Verification.NONE);
    }

    /** What the certificate says comes before the rule. */
    private static @Nullable LocalDate expiry(CredentialType type, WriteHolding command) {
        var issued = command.issuedOn();
        if (issued == null) {
            return null;
        }
        return command.expiresOn() == null
                ? Validity.of(issued, type.terms().months()).expiresOn()
                : command.expiresOn();
    }

    void verify(Verification verification) {
        if (stage != HoldingStage.EARNED && verification.on() != null) {
            throw new IllegalStateException("Only what was issued is verified");
        }
        level = verification.level();
        verifiedBy = verification.by();
        verifiedOn = verification.on();
        verifiedHow = verification.how();
    }

    void withdraw(LocalDate day, String reason) {
        stage = HoldingStage.WITHDRAWN;
        withdrawnOn = day;
        withdrawnReason = reason;
    }

    /** Whether another one could take its place: it was issued, stands, ends, and none has yet. */
    boolean mayBeRenewed() {
        return isRecorded() && expiresOn != null && renewedById == null;
    }

    void renewBy(Holding next) {
        if (!mayBeRenewed()) {
            throw new IllegalStateException("Not to be renewed");
        }
        renewedById = next.id();
    }

    /** What took its place was withdrawn. */
    void leaveUnrenewed() {
        renewedById = null;
    }

    boolean isRenewed() {
        return renewedById != null;
    }

    @Nullable
    HoldingId renewedBy() {
        return renewedById == null ? null : new HoldingId(renewedById);
    }

    CredentialStatus status(LocalDate today) {
        if (stage == HoldingStage.WITHDRAWN) {
            return CredentialStatus.WITHDRAWN;
        }
        var validity = validity();
        if (validity.isEmpty()) {
            return CredentialStatus.IN_PROGRESS;
        }
        var status = validity.get().status(today);
        return status == CredentialStatus.EXPIRED || level.isOfIssuer()
                ? status
                : CredentialStatus.PENDING_VERIFICATION;
    }

    Optional<Validity> validity() {
        return Optional.ofNullable(issuedOn).map(issued -> new Validity(issued, expiresOn));
    }

    /** Whether it was in force on the day as far as is known now. */
    boolean isInForceOn(LocalDate day) {
        return level.isOfIssuer()
                && validity().filter(validity -> validity.covers(day)).isPresent()
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    boolean isRecorded() {
        return stage == HoldingStage.EARNED;
    }

    Holder holder() {
        return new Holder(personId == null ? null : new PersonId(personId), holder, email);
    }

    String typeCode() {
        return typeCode;
    }

    String title() {
        return title.isEmpty() ? typeTitle : title + " (" + typeTitle + ")";
    }

    String number() {
        return number;
    }

    String catalogue() {
        return catalogue;
    }

    @Nullable
    LocalDate testBy() {
        return testBy;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    Verification verification() {
        return new Verification(level, verifiedBy, verifiedOn, verifiedHow);
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    String withdrawnReason() {
        return withdrawnReason;
    }

    WriteHolding words() {
        return new WriteHolding(typeCode, title, number, authorizedOn, issuedOn, expiresOn, link);
    }

    HoldingSummary summary(LocalDate today) {
        return new HoldingSummary(
                new HoldingId(id()),
                holder(),
                typeCode,
                title(),
                title,
                number,
                issuedOn,
                expiresOn,
                testBy,
                status(today),
                level,
                validity().flatMap(one -> one.daysLeft(today)).orElse(null),
                link,
                renewedBy());
    }
}
