package org.ctoportal.signon;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The identity provider of a district. Read at sign-in, so it names its district itself as seats do. */
@Entity
class SignOn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind = ProviderKind.GOOGLE;

    private String issuer = "";
    private String client = "";

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] sealedSecret = {};

    private String domains = "";
    private boolean admitsNewcomers;
    private boolean trustsFactor;
    private @Nullable Instant triedAt;
    private boolean turnedOn;
    private boolean withoutPasswords;

    protected SignOn() {} // JPA

    SignOn(DistrictId district) {
        this.districtId = district.value();
    }

    /** Another provider, or another name of the portal there, has to be tried first, and gets no secret of the one before. */
    void agree(ProviderKind newKind, String newIssuer, String newClientId) {
        if (newKind == kind && newIssuer.equals(issuer) && newClientId.equals(client)) {
            return;
        }
        this.kind = newKind;
        this.issuer = newIssuer;
        this.client = newClientId;
        this.sealedSecret = new byte[0];
        this.triedAt = null;
        turnOff();
    }

    void keep(byte[] newSealedSecret) {
        this.sealedSecret = newSealedSecret.clone();
    }

    void admit(MailDomains newDomains, boolean newcomers, boolean factor) {
        this.domains = newDomains.text();
        this.admitsNewcomers = newcomers;
        this.trustsFactor = factor;
    }

    void tried(Instant now) {
        this.triedAt = now;
    }

    boolean isTried() {
        return triedAt != null;
    }

    void turnOn() {
        if (!isTried()) {
            throw new IllegalStateException("Not tried yet");
        }
        this.turnedOn = true;
    }

    /** With it passwords open again: nobody is left outside. */
    void turnOff() {
        this.turnedOn = false;
        this.withoutPasswords = false;
    }

    void allowPasswords(boolean allowed) {
        if (!allowed && !turnedOn) {
            throw new IllegalStateException("Nothing would be left to come in by");
        }
        this.withoutPasswords = !allowed;
    }

    SignOnSettings settings() {
        return new SignOnSettings(kind, kind.typed(issuer), client, domains, admitsNewcomers, trustsFactor);
    }

    /** Whose secret it is: of another provider or name it would not open. */
    String whose() {
        return "client secret of district " + districtId + " as " + client + " at " + issuer;
    }

    byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    boolean hasSecret() {
        return sealedSecret.length > 0;
    }

    DistrictId districtId() {
        return new DistrictId(districtId);
    }

    ProviderKind kind() {
        return kind;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return client;
    }

    MailDomains domains() {
        return MailDomains.typed(domains).orElseThrow();
    }

    boolean admitsNewcomers() {
        return admitsNewcomers;
    }

    boolean trustsFactor() {
        return trustsFactor;
    }

    boolean isOn() {
        return turnedOn;
    }

    boolean isWithoutPasswords() {
        return withoutPasswords;
    }
}
