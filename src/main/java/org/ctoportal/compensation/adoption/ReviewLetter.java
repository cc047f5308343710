package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.compensation.policy.PolicyBasis;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** What a reminder of a policy's review says. Its language is that of all papers, US English. */
@Component
class ReviewLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final PortalAddress portal;

    ReviewLetter(PortalAddress portal) {
        this.portal = portal;
    }

    Letter reminder(SignedInPerson reviewer, PolicyId id, PolicyBasis policy, LocalDate review) {
        var title = oneLine("Policy " + policy.number() + ", " + policy.title());
        var link = portal.isKnown() ? "\n\n" + portal.url() + "/" + PolicyRoutes.adoptionOf(id) : "";
        return new Letter(
                new EmailAddress(reviewer.getUsername()),
                oneLine(reviewer.name()),
                null,
                "Policy " + oneLine(policy.number()) + " is to be reviewed by " + DAY.format(review),
                "Dear " + oneLine(reviewer.name()) + ",\n\n" + title + ", is to be reviewed by " + DAY.format(review)
                        + ".\n\nThe board may renew it as it is, adopt a revision of it, or retire it. Until it does, the"
                        + " policy stays in force." + link + "\n\n" + oneLine(reviewer.districtName()),
                null,
                false);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
