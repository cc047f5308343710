package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.HoldingSummary;
import org.ctoportal.credential.rule.CredentialStatus;

/** One's own credentials, each with what its holder does next. */
class HoldingList extends Composite<UnorderedList> {

    HoldingList(List<HoldingSummary> mine) {
        getContent().addClassName("credential-list");
        mine.forEach(one -> getContent().add(item(one)));
    }

    private ListItem item(HoldingSummary one) {
        var link = new Anchor(CredentialRoutes.holdingOf(one.id().value()), one.title());
        var words = new Div(link, CredentialWords.hint(next(one)));
        words.addClassName("credential-words");
        return new ListItem(words, CredentialWords.status(one.status()));
    }

    /** What its holder does next, or waits for. */
    private String next(HoldingSummary one) {
        var status = one.status();
        if (one.renewedBy() != null && one.expiresOn() != null) {
            return getTranslation("credential.next.renewed", CredentialWords.day(one.expiresOn(), getLocale()));
        }
        if (status == CredentialStatus.IN_PROGRESS && one.testBy() != null) {
            return getTranslation("credential.next.test", CredentialWords.day(one.testBy(), getLocale()));
        }
        if (status.isCurrent() && one.expiresOn() != null) {
            return getTranslation(
                    "credential.next." + status, CredentialWords.day(one.expiresOn(), getLocale()), one.daysLeft());
        }
        return status == CredentialStatus.ACTIVE
                ? getTranslation("credential.next.unlimited")
                : getTranslation("credential.next." + status, CredentialWords.day(one.expiresOn(), getLocale()));
    }
}
