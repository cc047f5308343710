package org.ctoportal.interview.panel;

import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.OutboxService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations with a code by e-mail, where letters are carried. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class PanelInvitationService {

    private final SearchService searches;
    private final OutboxService outbox;
    private final PanelCodes codes;

    PanelInvitationService(SearchService searches, OutboxService outbox, PanelCodes codes) {
        this.searches = searches;
        this.outbox = outbox;
        this.codes = codes;
    }

    /** Whether invitations can be sent from here. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return outbox.isCarried();
    }

    /**
     * Sends the invitation to the member's address.
     *
     * @throws NoSeatException when the code was replaced or revoked meanwhile
     */
    @Transactional
    public void send(SearchId search, IssuedCode code, String subject, String text) {
        searches.get(search);
        var letter = new Letter(new EmailAddress(code.email()), code.name(), null, subject, text, null, true);
        codes.post(search, code, letter);
    }
}
