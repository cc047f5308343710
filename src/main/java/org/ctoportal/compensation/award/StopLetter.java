package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** What is written before pay for a certification stops. Its language is that of all papers, US English. */
@Component
class StopLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final PortalAddress portal;

    StopLetter(PortalAddress portal) {
        this.portal = portal;
    }

    Letter toHolder(SignedInPerson holder, String policy, StipendStop stop) {
        return letter(
                holder,
                "Pay for your certification stops after " + DAY.format(stop.lastDay()),
                "Your certification " + line(stop.certification()) + " expires on " + day(stop.expires())
                        + ". By policy " + line(policy) + " the pay for it (" + stop.clause() + ") stops after "
                        + day(stop.lastDay()) + ".\n\nIf you renew it and human resources can verify the renewal before"
                        + " that day, pay goes on without a gap. After a later renewal it starts again, without back pay.",
                "credentials");
    }

    Letter toKeeper(SignedInPerson keeper, PolicyId id, String policy, List<StipendStop> stops) {
        var list = stops.stream()
                .map(stop -> "- " + line(stop.name()) + " (" + line(stop.number()) + "), "
                        + line(stop.certification()) + ": expires on " + day(stop.expires()) + ", pay stops after "
                        + day(stop.lastDay()))
                .collect(Collectors.joining("\n"));
        return letter(
                keeper,
                "Pay for certifications stops soon",
                "By policy " + line(policy) + " pay stops for these employees unless a renewal is verified before:\n\n"
                        + list + "\n\nHolders with an account are told as well.",
                AwardRoutes.of(id));
    }

    private Letter letter(SignedInPerson to, String subject, String words, String route) {
        var link = portal.isKnown() ? "\n\n" + portal.url() + "/" + route : "";
        return new Letter(
                new EmailAddress(to.getUsername()),
                line(to.name()),
                null,
                subject,
                "Dear " + line(to.name()) + ",\n\n" + words + link + "\n\n" + line(to.districtName()),
                null,
                false);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
