package org.ctoportal.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** What somebody who is invited is written, in the language of whoever invites: nobody knows that of the other yet. */
@Component
class InvitationLetter {

    private final LetterWriter letters;

    InvitationLetter(LetterWriter letters) {
        this.letters = letters;
    }

    /**
     * Where a mail server carries it, the link is in no hands but those of whoever it is for; where none does, whoever invited
     * reads it in the outbox and hands it on.
     */
    Letter of(Invitation invitation, SignedInPerson inviter, String url, ZoneId zone, boolean carried) {
        var reader = letters.reader(invitation.email(), invitation.name(), inviter.id());
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(reader.language().locale())
                .withZone(zone);
        var letter = letters.write(
                LetterKind.INVITATION,
                reader,
                Map.of(
                        Placeholder.INVITER, inviter.name(),
                        Placeholder.DISTRICT, inviter.districtName(),
                        Placeholder.PLACE, place(invitation, inviter, zone, reader),
                        Placeholder.LINK, url,
                        Placeholder.UNTIL, moment.format(invitation.endsAt())));
        return carried ? letter.underSeal() : letter;
    }

    private static String place(Invitation invitation, SignedInPerson inviter, ZoneId zone, Reader reader) {
        var seat = invitation.seat();
        var place = seat.title().isEmpty()
                ? inviter.districtName()
                : reader.told("people.letter.as", inviter.districtName(), seat.title());
        var end = seat.endsAt();
        if (end == null) {
            return Letter.inOneLine(place);
        }
        var day = LocalDate.ofInstant(end.minusMillis(1), zone);
        return Letter.inOneLine(reader.told("people.letter.until", place, reader.day(day)));
    }
}
