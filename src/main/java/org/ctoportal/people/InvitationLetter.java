package org.ctoportal.people;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.wording.EditableLetter;
import org.ctoportal.wording.LetterWords;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** What somebody who is invited is written, in the language of whoever invites: nobody knows that of the other yet. */
@Component
class InvitationLetter {

    private final LetterWords words;
    private final PreferenceService preferences;

    InvitationLetter(LetterWords words, PreferenceService preferences) {
        this.words = words;
        this.preferences = preferences;
    }

    /**
     * Where a mail server carries it, the link is in no hands but those of whoever it is for; where none does, whoever invited
     * reads it in the outbox and hands it on.
     */
    Letter of(Invitation invitation, SignedInPerson inviter, String url, ZoneId zone, boolean carried) {
        var language = preferences.language();
        var spoken = new PageWords(language.locale());
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(spoken.locale())
                .withZone(zone);
        var name = Letter.inOneLine(invitation.name());
        var written = words.of(EditableLetter.INVITATION, language)
                .filled(Map.of(
                        Placeholder.NAME, name,
                        Placeholder.INVITER, Letter.inOneLine(inviter.name()),
                        Placeholder.DISTRICT, Letter.inOneLine(inviter.districtName()),
                        Placeholder.PLACE, place(invitation, inviter, zone, spoken),
                        Placeholder.LINK, url,
                        Placeholder.UNTIL, moment.format(invitation.endsAt())));
        return new Letter(invitation.email(), name, null, written.subject(), written.text(), null, carried, carried);
    }

    private static String place(Invitation invitation, SignedInPerson inviter, ZoneId zone, PageWords spoken) {
        var seat = invitation.seat();
        var place = seat.title().isEmpty()
                ? inviter.districtName()
                : spoken.translate("people.letter.as", inviter.districtName(), seat.title());
        var end = seat.endsAt();
        if (end == null) {
            return Letter.inOneLine(place);
        }
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spoken.locale());
        return Letter.inOneLine(spoken.translate(
                "people.letter.until", place, day.format(end.minusMillis(1).atZone(zone))));
    }
}
