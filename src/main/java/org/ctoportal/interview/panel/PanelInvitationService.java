package org.ctoportal.interview.panel;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.shared.page.PortalAddress;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations with a code: by e-mail where letters are carried, else to be handed on. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class PanelInvitationService {

    private final SearchService searches;
    private final DistrictProfileService districts;
    private final OutboxService outbox;
    private final PanelCodes codes;
    private final LetterWriter letters;
    private final PortalAddress portal;
    private final CurrentUser currentUser;

    PanelInvitationService(
            SearchService searches,
            DistrictProfileService districts,
            OutboxService outbox,
            PanelCodes codes,
            LetterWriter letters,
            PortalAddress portal,
            CurrentUser currentUser) {
        this.searches = searches;
        this.districts = districts;
        this.outbox = outbox;
        this.codes = codes;
        this.letters = letters;
        this.portal = portal;
        this.currentUser = currentUser;
    }

    /** Whether invitations can be sent from here. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return outbox.isCarried();
    }

    /** What the member is written. Where no address is known, whoever gives the code out has it, to hand it on. */
    @Transactional(readOnly = true)
    public Letter letter(SearchId search, IssuedCode code) {
        var me = currentUser.get();
        var address = new EmailAddress(code.email().isEmpty() ? me.getUsername() : code.email());
        var reader = letters.reader(address, code.name(), me.id());
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.language().locale())
                .withZone(districts.profile().timeZone());
        return letters.write(
                        LetterKind.PANEL_CODE,
                        reader,
                        Map.of(
                                Placeholder.DISTRICT, me.districtName(),
                                Placeholder.POSITION, searches.get(search).title(),
                                Placeholder.LINK, portal.url() + "/" + PanelRoutes.ENTRANCE,
                                Placeholder.CODE, code.code(),
                                Placeholder.UNTIL, moment.format(code.expiresAt())))
                .inConfidence();
    }

    /**
     * Sends it to the member's address.
     *
     * @throws NoSeatException when the code was replaced or revoked meanwhile
     */
    @Transactional
    public void send(SearchId search, IssuedCode code) {
        codes.post(search, code, letter(search, code));
    }
}
