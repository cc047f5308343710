package org.ctoportal.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ctoportal.district.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
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
    void carryWhatIsDue() {
        if (settings.hasServer()) {
            carry(settings);
        }
    }

    void carry(MailSettings server) {
        for (var due : queue.take()) {
            var ready = scope.call(
                    due.district(),
                    "letter " + due.mail(),
                    () -> mails.findById(due.mail())
                            .filter(OutgoingMail::isWaiting)
                            .map(OutgoingMail::ready)
                            .orElse(null));
            if (ready == null) {
                scope.run(due.district(), "letter " + due.mail() + " is gone", () -> queue.done(due.mail()));
            } else {
                carry(due, ready, server);
            }
        }
    }

    private void carry(DueMail due, ReadyMail ready, MailSettings server) {
        try {
            server.sender().send(NumberedMessage.of(ready, server));
            scope.run(due.district(), "letter " + due.mail() + " is sent", () -> sent(due));
        } catch (MailException | MessagingException e) {
            log.warn("Letter {} was not taken by the mail server", due.mail(), e);
            scope.run(due.district(), "letter " + due.mail() + " is not sent", () -> notSent(due, reason(e)));
        }
    }

    private void sent(DueMail due) {
        mails.findById(due.mail()).ifPresent(mail -> mail.sent(clock.instant()));
        queue.done(due.mail());
    }

    private void notSent(DueMail due, String reason) {
        mails.findById(due.mail()).ifPresent(mail -> {
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
