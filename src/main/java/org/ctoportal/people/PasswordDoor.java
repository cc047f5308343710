package org.ctoportal.people;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.PasswordChange;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.identity.PasswordRules.Weakness;
import org.ctoportal.identity.Seats;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.StandingMail;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Changes a password: by the link of a letter, which says by itself whose, or with the present one. */
@Component
public class PasswordDoor {

    private static final Logger log = LoggerFactory.getLogger(PasswordDoor.class);

    private final PasswordLinkRepository links;
    private final PasswordChange passwords;
    private final Seats seats;
    private final LetterWriter letters;
    private final MailService mails;
    private final StandingMail mail;
    private final TenantScope scope;
    private final Clock clock;

    PasswordDoor(
            PasswordLinkRepository links,
            PasswordChange passwords,
            Seats seats,
            LetterWriter letters,
            MailService mails,
            StandingMail mail,
            TenantScope scope,
            Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.seats = seats;
        this.letters = letters;
        this.mails = mails;
        this.mail = mail;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whose password the link changes, while it does. */
    public Optional<SignedInPerson> find(String link) {
        return links.findByTokenHash(new LinkToken(link).hash())
                .filter(one -> one.isValid(clock.instant()))
                .flatMap(one -> passwords.find(one.person()));
    }

    /** What is wrong with a password for this person, if anything. */
    public static Optional<Weakness> weakness(SignedInPerson person, String password) {
        return new PasswordRules(person.name(), new EmailAddress(person.getUsername()), person.districtName())
                .weakness(password);
    }

    /** Whether the link changed the password; of two who use it at once one does. */
    public boolean change(String link, String password) {
        var person = find(link);
        if (person.isEmpty() || weakness(person.get(), password).isPresent()) {
            return false;
        }
        var hash = seats.hash(password);
        return Boolean.TRUE.equals(scope.call(person.get().districtId(), "a new password by link", () -> {
            var used = links.findWithLockByTokenHash(new LinkToken(link).hash())
                    .filter(one -> one.isValid(clock.instant()));
            used.ifPresent(one -> change(person.get(), hash, 0));
            return used.isPresent();
        }));
    }

    /**
     * Whether the present password was right and is another one now; every session has ended then but the one with the
     * number.
     */
    public boolean change(SignedInPerson person, String present, String password, long session) {
        var verified =
                weakness(person, password).isPresent() ? Optional.<String>empty() : passwords.verified(person, present);
        return verified.isPresent() && replace(person, verified.get(), seats.hash(password), session);
    }

    /** Somebody may have changed it while this one was computed; then the present one was a wrong one after all. */
    boolean replace(SignedInPerson person, String before, String hash, long session) {
        return Boolean.TRUE.equals(scope.call(person.districtId(), "a new password", () -> {
            // The link first and then the account, as whoever comes by the link
            links.findWithLockByPersonId(person.id().value());
            if (!passwords.isStill(person.id(), before)) {
                return false;
            }
            change(person, hash, session);
            return true;
        }));
    }

    /** Uses up the link that is on its way, too. A letter is of a district; whoever works in none gets none. */
    private void change(SignedInPerson person, String hash, long session) {
        links.findWithLockByPersonId(person.id().value()).ifPresent(PasswordLink::used);
        passwords.change(person.id(), hash, session);
        if (mail.isCarried() && !person.districtId().equals(DistrictId.NONE)) {
            var letter = letters.write(LetterKind.PASSWORD_CHANGED, letters.reader(person), Map.of());
            ActingAs.run(person, () -> mails.post(letter.inConfidence()));
        }
        log.info("The password of {} was changed", person);
    }
}
