package org.ctoportal.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.shared.OnEveryServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries letters to the mail server, outside every transaction. Whoever is killed between sending and noting it sends the
 * letter again, under the same number.
 */
@Component
class MailDispatch {

    private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);

    /** After each attempt that failed; after the last one the letter has failed. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final MailQueue queue;
    private final OutgoingMailRepository mails;
    private final MailSettings settings;
    private final TenantScope scope;
    private final Clock clock;

    MailDispatch(MailQueue queue, OutgoingMailRepository mails, MailSettings settings, TenantScope scope, Clock clock) {
        this.queue = queue;
        this.mails = mails;
        this.settings = settings;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    @OnEveryServer("Each takes letters of its own, with a lease; a slow mail server holds up none of the others")
    synchronized void carryWhatIsDue() {
        if (settings.hasServer()) {
            carry(settings);
        }
    }

    /** Where the mail server is slow, the rest is left for when the lease ends: another portal may be at it then. */
    void carry(MailSettings server) {
        var end = clock.instant().plus(MailQueue.LEASE.dividedBy(2));
        for (var due : queue.take()) {
            if (clock.instant().isAfter(end)) {
                return;
            }
            carryAlone(due, server);
        }
    }

    /** A fault with one letter is not one of the others. */
    private void carryAlone(DueMail due, MailSettings server) {
        try {
            carry(due, server);
        } catch (RuntimeException e) {
            log.error("Letter {} is taken again when its lease ends", due.mail(), e);
        }
    }

    private void carry(DueMail due, MailSettings server) {
        try {
            var ready = ready(due);
            if (ready == null) {
                scope.run(due.district(), "letter " + due.mail() + " is gone", () -> queue.done(due.mail()));
                return;
            }
            server.sender().send(NumberedMessage.of(ready, server));
        } catch (MessagingException | RuntimeException e) {
            log.warn("Letter {} was not taken by the mail server", due.mail(), e);
            scope.run(due.district(), "letter " + due.mail() + " is not sent", () -> notSent(due, reason(e)));
            return;
        }
        scope.run(due.district(), "letter " + due.mail() + " is sent", () -> sent(due));
    }

    private @Nullable ReadyMail ready(DueMail due) {
        return scope.call(
                due.district(),
                "letter " + due.mail(),
                () -> mails.findById(due.mail())
                        .filter(OutgoingMail::isWaiting)
                        .map(OutgoingMail::ready)
                        .orElse(null));
    }

    /** Even one that was withdrawn meanwhile: it is on its way. */
    private void sent(DueMail due) {
        mails.findWithLockById(due.mail()).ifPresent(mail -> mail.sent(clock.instant()));
        queue.done(due.mail());
    }

    private void notSent(DueMail due, String reason) {
        mails.findWithLockById(due.mail()).filter(OutgoingMail::isWaiting).ifPresent(mail -> {
            var givenUp = mail.attempts() >= WAITS.size();
            mail.notTaken(reason, givenUp);
            if (givenUp) {
                queue.done(due.mail());
            } else {
                queue.later(due.mail(), WAITS.get(mail.attempts() - 1));
            }
        });
    }

    private static String reason(Exception e) {
        var last = (Throwable) e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        var message = last.getMessage();
        return message == null
                ? last.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
