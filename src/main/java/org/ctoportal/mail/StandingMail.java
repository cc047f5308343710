package org.ctoportal.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts letters into the outbox for somebody who asked for them once, such as reminders by the clock. Asks for no permission;
 * whoever uses it says first on whose behalf.
 */
@Component
public class StandingMail {

    private final OutgoingMailRepository mails;
    private final MailQueue queue;
    private final MailSettings settings;
    private final Clock clock;

    StandingMail(OutgoingMailRepository mails, MailQueue queue, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a mail server carries letters. */
    public boolean isCarried() {
        return settings.hasServer();
    }

    /**
     * Posts a letter of the district acted in.
     *
     * @throws IllegalStateException for a confidential one where no mail server carries it: its text would stay
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutgoingMailId post(Letter letter, Matter matter, PersonId poster, String name) {
        return put(letter, matter, poster, name);
    }

    /** Those of the letters that were given up: nobody has them. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<OutgoingMailId> failed(Collection<OutgoingMailId> letters) {
        return mails.findInState(letters.stream().map(OutgoingMailId::value).toList(), MailState.FAILED).stream()
                .map(OutgoingMailId::new)
                .collect(Collectors.toSet());
    }

    OutgoingMailId put(Letter letter, @Nullable Matter matter, PersonId poster, String name) {
        if (letter.confidential() && !settings.hasServer()) {
            throw new IllegalStateException("No mail server carries confidential letters");
        }
        var number = UUID.randomUUID() + "@" + settings.host();
        var state = settings.hasServer() ? MailState.WAITING : MailState.KEPT;
        var mail = mails.save(new OutgoingMail(letter, matter, state, number, poster, name, clock.instant()));
        if (state == MailState.WAITING) {
            queue.put(mail.id());
        }
        return new OutgoingMailId(mail.id());
    }
}
