package org.ctoportal.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ctoportal.authoring.approval.Party;
import org.ctoportal.authoring.approval.Signer;

/** Names whoever is asked to agree. */
final class PartyWords {

    private PartyWords() {}

    static String of(Party party) {
        return party.role() == null ? party.name() : translate("authoring.role." + party.role());
    }

    static String of(Signer signer) {
        var deputy = signer.deputy();
        return deputy == null
                ? of(signer.who())
                : translate("authoring.approval.orDeputy", of(signer.who()), of(deputy));
    }
}
