package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** What a reminder of a credential says. Its language is that of all papers, US English. */
@Component
class CredentialLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final PortalAddress portal;

    CredentialLetter(PortalAddress portal) {
        this.portal = portal;
    }

    Letter reminder(SignedInPerson holder, Holding holding, LocalDate last, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, last);
        var title = oneLine(holding.title());
        var link = portal.isKnown() ? "\n\n" + portal.url() + "/" + CredentialRoutes.holdingOf(holding.id()) : "";
        return new Letter(
                new EmailAddress(holder.getUsername()),
                oneLine(holder.name()),
                null,
                "Your credential expires in " + days + " days",
                "Dear " + oneLine(holder.name()) + ",\n\n" + title + " expires on " + DAY.format(last) + ", in " + days
                        + " days. That day still belongs to it.\n\n"
                        + "Your renewal plan shows which hours count and what is left." + link + "\n\n"
                        + oneLine(holder.districtName()),
                null,
                false);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
