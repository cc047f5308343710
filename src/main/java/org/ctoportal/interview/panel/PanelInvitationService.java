package org.ctoportal.interview.panel;

import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchLetters;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.OutboxService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations with a code by e-mail. Only where letters are carried: the outbox forgets a confidential letter once it is
 * sent, and without a mail server the code would stay readable there.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class PanelInvitationService {

    private final SearchService searches;
    private final OutboxService outbox;
    private final SearchLetters letters;

    PanelInvitationService(SearchService searches, OutboxService outbox, SearchLetters letters) {
        this.searches = searches;
        this.outbox = outbox;
        this.letters = letters;
    }

    /** Whether invitations can be sent from here. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return outbox.isCarried();
    }

    /** Sends the invitation to the member's address. */
    @Transactional
    public void send(SearchId search, IssuedCode code, String subject, String text) {
        searches.get(search);
        if (!outbox.isCarried()) {
            throw new IllegalStateException("No mail server carries invitations");
        }
        letters.post(search, new Letter(new EmailAddress(code.email()), code.name(), null, subject, text, null, true));
    }
}
