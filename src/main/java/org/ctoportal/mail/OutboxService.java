package org.ctoportal.mail;

import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of the district acted in; confidential ones and those about a matter are there for their poster alone. */
@Service
@PreAuthorize(Permissions.MAY_READ_OUTBOX)
public class OutboxService {

    /** After how many days a letter goes that nothing keeps. */
    public static final int DAYS = 90;

    /** The same of one that no mail server carried, since it is read here alone. */
    public static final int DAYS_TO_READ = 365;

    private final OutgoingMailRepository mails;
    private final MailQueue queue;
    private final MailSettings settings;
    private final CurrentUser currentUser;

    OutboxService(OutgoingMailRepository mails, MailQueue queue, MailSettings settings, CurrentUser currentUser) {
        this.mails = mails;
        this.queue = queue;
        this.settings = settings;
        this.currentUser = currentUser;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<MailSummary> list(Pageable page) {
        var reader = currentUser.get().id();
        return mails.findOpenTo(reader.value(), page).stream()
                .map(OutgoingMail::summary)
                .toList();
    }

    /** Fails with {@link MailNotFoundException} when there is none for this person. */
    @Transactional(readOnly = true)
    public MailDetails get(OutgoingMailId id) {
        return found(id).details();
    }

    /** Carries a failed letter again; nothing happens to any other, nor to a confidential one, whose text is gone. */
    @Transactional
    public void again(OutgoingMailId id) {
        if (found(id).isPostedAgain()) {
            queue.put(id.value());
        }
    }

    /** Whether letters are carried at all, or only read here. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return settings.hasServer();
    }

    private OutgoingMail found(OutgoingMailId id) {
        return mails.findById(id.value())
                .filter(mail -> mail.isOpenTo(currentUser.get().id()))
                .orElseThrow(MailNotFoundException::new);
    }
}
