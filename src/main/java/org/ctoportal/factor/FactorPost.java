package org.ctoportal.factor;

import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.StandingMail;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** Letters to the owner of an account, who may not be whoever did it. Only where a mail server carries them: they lie in nobody's outbox. */
@Component
class FactorPost {

    private final LetterWriter letters;
    private final MailService mails;
    private final StandingMail mail;
    private final TenantScope scope;

    FactorPost(LetterWriter letters, MailService mails, StandingMail mail, TenantScope scope) {
        this.letters = letters;
        this.mails = mails;
        this.mail = mail;
        this.scope = scope;
    }

    /** In the transaction of what it tells of, in the district acted in. */
    void sendHere(SignedInPerson owner, LetterKind kind, Map<Placeholder, String> values) {
        if (mail.isCarried()) {
            var letter = letters.write(kind, letters.reader(owner), values).inConfidence();
            ActingAs.run(owner, () -> mails.post(letter));
        }
    }

    /** A letter is of a district; whoever works in none gets none. */
    void send(SignedInPerson owner, LetterKind kind, Map<Placeholder, String> values) {
        if (!owner.districtId().equals(DistrictId.NONE)) {
            scope.run(owner.districtId(), "letter about a second factor", () -> sendHere(owner, kind, values));
        }
    }
}
