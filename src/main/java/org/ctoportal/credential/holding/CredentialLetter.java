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
        return to(
                holder,
                "Your credential expires in " + days(last, today) + " days",
                oneLine(holding.title()) + expires(last, today)
                        + "Your renewal plan shows which hours count and what is left." + link(holding));
    }

    /** To somebody who keeps the directory, about a holder whom the portal cannot reach. */
    Letter ofAnother(SignedInPerson keeper, Holding holding, LocalDate last, LocalDate today) {
        var name = oneLine(holding.holder().name());
        return to(
                keeper,
                "A credential expires in " + days(last, today) + " days",
                "The credential of " + name + ", " + oneLine(holding.title()) + "," + expires(last, today) + name
                        + " has no account in the portal and gets no reminder. Please tell them." + link(holding));
    }

    private Letter to(SignedInPerson reader, String subject, String words) {
        var name = oneLine(reader.name());
        return new Letter(
                new EmailAddress(reader.getUsername()),
                name,
                null,
                subject,
                "Dear " + name + ",\n\n" + words + "\n\n" + oneLine(reader.districtName()),
                null,
                false);
    }

    private static long days(LocalDate last, LocalDate today) {
        return ChronoUnit.DAYS.between(today, last);
    }

    private static String expires(LocalDate last, LocalDate today) {
        return " expires on " + DAY.format(last) + ", in " + days(last, today)
                + " days. That day still belongs to it.\n\n";
    }

    private String link(Holding holding) {
        return portal.isKnown() ? "\n\n" + portal.url() + "/" + CredentialRoutes.holdingOf(holding.id()) : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
