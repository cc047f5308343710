package org.ctoportal.mail;

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
    private final StandingMail standing;
    private final CurrentUser currentUser;

    MailService(OutgoingMailRepository mails, MailQueue queue, StandingMail standing, CurrentUser currentUser) {
        this.mails = mails;
        this.queue = queue;
        this.standing = standing;
        this.currentUser = currentUser;
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
        var poster = currentUser.get();
        return standing.put(letter, matter, poster.id(), poster.name());
    }

    /** Whether a mail server carries letters, confidential ones too. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return standing.isCarried();
    }

    /** Takes back a letter that still waits; nothing happens to any other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(OutgoingMailId id) {
        if (mails.findWithLockById(id.value()).filter(OutgoingMail::isWithdrawn).isPresent()) {
            queue.done(id.value());
        }
    }
}
