package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.eligibility.EligibilityDetails;

/** One's eligibility as it was kept, with how far a request for a waiver has come, as the way to its page. */
class KeptLine extends Composite<Div> {

    KeptLine(EligibilityDetails kept) {
        var outcome = getTranslation(
                "credential.eligibility.keptOn",
                CredentialWords.day(kept.keptOn(), getLocale()),
                getTranslation("credential.outcome." + kept.outcome()));
        getContent().addClassName("credential-words");
        getContent()
                .add(
                        new Anchor(CredentialRoutes.ELIGIBILITY, getTranslation("credential.eligibility")),
                        CredentialWords.hint(outcome));
        if (kept.hasWaiverPath()) {
            getContent()
                    .add(CredentialWords.hint(getTranslation(
                            "credential.waiver.state." + kept.waiver(),
                            CredentialWords.day(kept.askedOn(), getLocale()),
                            CredentialWords.day(kept.answeredOn(), getLocale()))));
        }
    }
}
