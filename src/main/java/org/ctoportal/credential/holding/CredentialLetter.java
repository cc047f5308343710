package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** What a reminder of a credential tells. */
@Component
class CredentialLetter {

    private final LetterWriter letters;

    CredentialLetter(LetterWriter letters) {
        this.letters = letters;
    }

    Letter reminder(SignedInPerson holder, Holding holding, LocalDate last, LocalDate today) {
        var reader = letters.reader(holder);
        return letters.write(LetterKind.CREDENTIAL_EXPIRES, reader, values(holder, reader, holding, last, today));
    }

    /** To somebody who keeps the directory, about a holder whom the portal cannot reach. */
    Letter ofAnother(SignedInPerson keeper, Holding holding, LocalDate last, LocalDate today) {
        var reader = letters.reader(keeper);
        var values = new HashMap<>(values(keeper, reader, holding, last, today));
        values.put(Placeholder.PERSON, holding.holder().name());
        return letters.write(LetterKind.CREDENTIAL_OF_OTHER, reader, values);
    }

    private Map<Placeholder, String> values(
            SignedInPerson person, Reader reader, Holding holding, LocalDate last, LocalDate today) {
        return Map.of(
                Placeholder.DISTRICT, person.districtName(),
                Placeholder.CREDENTIAL, holding.title(),
                Placeholder.DAYS, reader.told("letter.days", ChronoUnit.DAYS.between(today, last)),
                Placeholder.DAY, reader.fullDay(last),
                Placeholder.PAGE, letters.page(CredentialRoutes.holdingOf(holding.id())));
    }
}
