package org.ctoportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.shared.Language;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in. Not district-owned: a consultant works in several districts with one account. */
@Entity
class Person {

    private static final String UNUSABLE_PASSWORD = "{bcrypt-sha256}-";
    private static final int FREE_ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(6);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String email;
    private String name;
    private String passwordHash;
    private boolean platformAdministrator;
    private boolean active;
    private int failedAttempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable String colorScheme;
    private @Nullable String language;
    private boolean demo;
    private @Nullable Long lastDistrictId;
    private long seatsChanged;
    private long sessionsEnded;
    private @Nullable Instant secondFactorAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // JPA

    Person(EmailAddress email, String name, String passwordHash, boolean platformAdministrator) {
        this.email = email.value();
        this.name = name;
        this.passwordHash = passwordHash;
        this.platformAdministrator = platformAdministrator;
        this.active = true;
    }

    /** Someone to try the portal as: enters by one click in demo mode and never with a password. */
    static Person forDemonstration(EmailAddress email, String name, String passwordHash, boolean administrator) {
        var person = new Person(email, name, passwordHash, administrator);
        person.demo = true;
        return person;
    }

    /** Whether passwords open the account at all. */
    boolean hasSignIn() {
        return active && !demo;
    }

    /**
     * Counts a try that is looked at, as a wrong one until it turns out right. However many addresses guess, from the
     * twentieth wrong password on there are six seconds between two tries from addresses that never signed in.
     */
    void tried(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            nextAttemptAt = now.plus(BETWEEN_ATTEMPTS);
        }
    }

    /** The try was right, and yet no sign-in. */
    void untried() {
        failedAttempts = Math.max(0, failedAttempts - 1);
        nextAttemptAt = null;
    }

    void signedIn() {
        failedAttempts = 0;
        nextAttemptAt = null;
    }

    boolean mustWait(Instant now) {
        return nextAttemptAt != null && now.isBefore(nextAttemptAt);
    }

    /** What sessions hold of roles and seats is no longer so. */
    void seatsChange() {
        seatsChanged++;
    }

    /** Another password; whoever came in with the one before is out. */
    void change(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
        signedIn();
        endSessions();
    }

    /** Every session that began before is over, wherever it is. */
    void endSessions() {
        sessionsEnded++;
    }

    /** Signing in asks for a code as well from now on; whoever came in without one is out. */
    void protect(Instant now) {
        this.secondFactorAt = now;
        endSessions();
    }

    void unprotect() {
        this.secondFactorAt = null;
        seatsChange();
    }

    boolean hasSecondFactor() {
        return secondFactorAt != null;
    }

    @Nullable
    Instant secondFactorAt() {
        return secondFactorAt;
    }

    Standing standing() {
        return new Standing(active, seatsChanged, sessionsEnded);
    }

    /** Becomes nobody's: nothing opens it, and it says no name. */
    void forget(String nobody, String address) {
        this.name = nobody;
        this.email = address;
        this.passwordHash = UNUSABLE_PASSWORD;
        this.active = false;
        this.secondFactorAt = null;
        endSessions();
    }

    void prefer(String newColorScheme) {
        this.colorScheme = newColorScheme;
    }

    void write(Language newLanguage) {
        this.language = newLanguage.code();
    }

    /** The language of letters; nothing until the person opened the portal in one. */
    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::find);
    }

    void actIn(DistrictId district) {
        this.lastDistrictId = district.value();
    }

    /** The district last acted in; at sign-in the seat is taken there again. */
    Optional<DistrictId> lastDistrict() {
        return Optional.ofNullable(lastDistrictId).map(DistrictId::new);
    }

    PersonId id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new PersonId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isPlatformAdministrator() {
        return platformAdministrator;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isActive() {
        return active;
    }

    @Nullable
    String colorScheme() {
        return colorScheme;
    }
}
