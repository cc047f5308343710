package org.ctoportal.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.PasswordChange;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.StandingMail;
import org.ctoportal.shared.OnEveryServer;
import org.ctoportal.shared.page.PortalAddress;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in that a password was forgotten and answers later, by letter. Whether there is such an account is looked up only
 * then: whoever asks is told the same in the same time for every address.
 */
@Component
public class PasswordRequests {

    private static final Logger log = LoggerFactory.getLogger(PasswordRequests.class);
    private static final Limit AT_ONCE = Limit.of(50);

    /** More than anybody forgets within seconds; what floods beyond it is dropped for every address alike. */
    private static final int MOST_WAITING = 10_000;

    private final PasswordRequestRepository requests;
    private final PasswordLinkRepository links;
    private final PasswordChange passwords;
    private final LetterWriter letters;
    private final MailService mails;
    private final StandingMail mail;
    private final PortalAddress address;
    private final TenantScope scope;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordRequests(
            PasswordRequestRepository requests,
            PasswordLinkRepository links,
            PasswordChange passwords,
            LetterWriter letters,
            MailService mails,
            StandingMail mail,
            PortalAddress address,
            TenantScope scope,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.requests = requests;
        this.links = links;
        this.passwords = passwords;
        this.letters = letters;
        this.mails = mails;
        this.mail = mail;
        this.address = address;
        this.scope = scope;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether a letter can be sent at all. */
    public boolean isCarried() {
        return mail.isCarried();
    }

    /** Nothing is asked of the account here. */
    public void ask(EmailAddress email, String clientAddress) {
        if (passwords.isCrowded(clientAddress) || requests.count() >= MOST_WAITING) {
            log.warn("A new password was asked for too often; this time nothing is done");
            return;
        }
        requests.save(new PasswordRequest(email.value(), clock.instant()));
    }

    @Scheduled(initialDelay = 10, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    @OnEveryServer("Each takes requests of its own and passes over those that another is taking")
    void answer() {
        List<PasswordRequest> taken = transaction.execute(status -> {
            var found = requests.findByOrderById(AT_ONCE);
            requests.deleteAllInBatch(found);
            return found;
        });
        if (taken != null && mail.isCarried()) {
            taken.stream()
                    .filter(one -> one.askedAt().plus(Duration.ofHours(1)).isAfter(clock.instant()))
                    .forEach(this::answerAlone);
        }
    }

    /** A fault with one is not one of the others. */
    private void answerAlone(PasswordRequest request) {
        try {
            passwords.find(request.email()).ifPresent(this::write);
        } catch (RuntimeException e) {
            log.error("A letter with a link to a new password was not written", e);
        }
    }

    private void write(SignedInPerson person) {
        scope.run(person.districtId(), "letter with a link to a new password", () -> {
            var now = clock.instant();
            var token = LinkToken.random();
            var link = links.findById(person.id().value()).orElseGet(() -> new PasswordLink(person.id(), now));
            if (link.isRenewed(token, now)) {
                links.save(link);
                var url = address.url() + PeopleRoutes.PASSWORD + "/" + token.value();
                var letter =
                        letters.write(LetterKind.PASSWORD_LINK, letters.reader(person), Map.of(Placeholder.LINK, url));
                ActingAs.run(person, () -> mails.post(letter.underSeal()));
            }
        });
    }
}
