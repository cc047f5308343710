package org.ctoportal.people;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;

/** What somebody who is invited is written. Its language is that of all letters the portal writes by itself, US English. */
final class InvitationLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy, 'at' h:mm a z", Locale.US);

    private InvitationLetter() {}

    private static String until(Invitation invitation, ZoneId zone) {
        var end = invitation.seat().endsAt();
        return end == null
                ? ""
                : ", until the end of " + DAY.format(end.minusMillis(1).atZone(zone));
    }

    /**
     * Where a mail server carries it, the link is in no hands but those of whoever it is for; where none does, whoever invited
     * reads it in the outbox and hands it on.
     */
    static Letter of(Invitation invitation, SignedInPerson inviter, String url, ZoneId zone, boolean carried) {
        var text = """
            Dear %s,

            %s invites you to work in the District CTO Portal of %s%s%s.

            Please open this link and choose a password. If you have an account in this portal already, sign in with it there.

            %s

            The link is for you alone and works once, until %s. If you did not expect this letter, leave it alone: nothing
            happens without the link.
            """.formatted(
                        invitation.name(),
                        inviter.name(),
                        inviter.districtName(),
                        invitation.seat().title().isEmpty()
                                ? ""
                                : " as " + invitation.seat().title(),
                        until(invitation, zone),
                        url,
                        MOMENT.format(invitation.endsAt().atZone(zone)));
        return new Letter(
                invitation.email(),
                invitation.name(),
                null,
                "Invitation to the portal of " + inviter.districtName(),
                text,
                null,
                carried,
                carried);
    }
}
