package org.ctoportal.mail;

import java.time.Clock;
import java.util.UUID;
import org.ctoportal.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts letters into the outbox, together with what they tell of: both are kept or neither is. */
@Service
@PreAuthorize("isAuthenticated()")
public class MailService {

    private final OutgoingMailRepository mails;
    private final MailQueue queue;
    private final MailSettings settings;
    private final CurrentUser currentUser;
    private final Clock clock;

    MailService(
            OutgoingMailRepository mails,
            MailQueue queue,
            MailSettings settings,
            CurrentUser currentUser,
            Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.settings = settings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Posts a letter of the district acted in.
     *
     * @throws IllegalStateException for a confidential one where no mail server carries it: its text would stay
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutgoingMailId post(Letter letter) {
        return put(letter, null);
    }

    /** The same of a letter about a matter, whose record it becomes a part of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OutgoingMailId post(Letter letter, Matter matter) {
        return put(letter, matter);
    }

    private OutgoingMailId put(Letter letter, @Nullable Matter matter) {
        if (letter.confidential() && !settings.hasServer()) {
            throw new IllegalStateException("No mail server carries confidential letters");
        }
        var number = UUID.randomUUID() + "@" + settings.host();
        var state = settings.hasServer() ? MailState.WAITING : MailState.KEPT;
        var mail = mails.save(new OutgoingMail(letter, matter, state, number, currentUser.get(), clock.instant()));
        if (state == MailState.WAITING) {
            queue.put(mail.id());
        }
        return new OutgoingMailId(mail.id());
    }

    /** Takes back a letter that still waits; nothing happens to any other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(OutgoingMailId id) {
        if (mails.findWithLockById(id.value()).filter(OutgoingMail::isWithdrawn).isPresent()) {
            queue.done(id.value());
        }
    }
}
