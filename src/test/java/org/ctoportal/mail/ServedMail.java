package org.ctoportal.mail;

import java.time.Clock;
import org.ctoportal.identity.CurrentUser;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.env.MockEnvironment;

/** The mail room as it is where the portal has a mail server. Its letters wait: nothing carries them by itself. */
@TestComponent
public class ServedMail {

    private final MailService service;
    private final OutboxService outbox;
    private final StandingMail standing;

    ServedMail(OutgoingMailRepository mails, MailQueue queue, CurrentUser currentUser, Clock clock) {
        var settings = new MailSettings(new MockEnvironment().withProperty("portal.mail.server", "127.0.0.1"));
        this.standing = new StandingMail(mails, queue, settings, clock);
        this.service = new MailService(mails, queue, standing, currentUser);
        this.outbox = new OutboxService(mails, queue, settings, currentUser);
    }

    public MailService service() {
        return service;
    }

    public StandingMail standing() {
        return standing;
    }

    public OutboxService outbox() {
        return outbox;
    }
}
