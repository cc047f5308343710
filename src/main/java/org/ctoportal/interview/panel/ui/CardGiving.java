package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.panel.IssuedCode;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelInvitationService;
import org.ctoportal.interview.panel.paper.AccessCardService;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.shared.ui.Notices;

/** Gives out the codes of one panel, and takes them back. */
class CardGiving implements Serializable {

    private final transient PanelCodeService codes;
    private final transient AccessCardService cards;
    private final transient PanelInvitationService invitations;
    private final SearchDetails search;
    private final SerializableRunnable changed;

    CardGiving(
            PanelCodeService codes,
            AccessCardService cards,
            PanelInvitationService invitations,
            SearchDetails search,
            SerializableRunnable changed) {
        this.codes = codes;
        this.cards = cards;
        this.invitations = invitations;
        this.search = search;
        this.changed = changed;
    }

    /** To everybody who needs one and has none. */
    void giveMissing() {
        var issued = codes.issueMissing(search.id());
        changed.run();
        if (issued.isEmpty()) {
            Notices.done(I18NProvider.translate("interview.panel.cards.none"));
        } else {
            show(issued);
        }
    }

    void giveAnew(MemberSummary member) {
        PanelWords.confirm("interview.panel.card.new", "newCard", member, () -> {
            var issued = codes.issue(search.id(), member.id());
            changed.run();
            show(List.of(issued));
        });
    }

    void revoke(MemberSummary member) {
        PanelWords.confirm("interview.panel.card.revoke", "revoke", member, () -> {
            codes.revoke(search.id(), member.id());
            changed.run();
        });
    }

    private void show(List<IssuedCode> issued) {
        var dialog = new AccessCardsDialog(
                issued, code -> invitations.letter(search.id(), code), () -> cards.cards(search.id(), issued));
        if (invitations.isCarried()) {
            dialog.sendBy(code -> invitations.send(search.id(), code));
        }
        dialog.open();
    }
}
