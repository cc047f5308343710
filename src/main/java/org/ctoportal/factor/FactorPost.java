package org.ctoportal.factor;

import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.StandingMail;
import org.springframework.stereotype.Component;

/** Letters to the owner of an account, where a mail server carries them; they lie in nobody's outbox. */
@Component
class FactorPost {

    private final MailService mails;
    private final StandingMail mail;
    private final TenantScope scope;

    FactorPost(MailService mails, StandingMail mail, TenantScope scope) {
        this.mails = mails;
        this.mail = mail;
        this.scope = scope;
    }

    /** In the transaction of what it tells of, in the district acted in. */
    void sendHere(SignedInPerson owner, Letter letter) {
        if (mail.isCarried()) {
            ActingAs.run(owner, () -> mails.post(letter));
        }
    }

    /** A letter is of a district; whoever works in none gets none. */
    void send(SignedInPerson owner, Letter letter) {
        if (mail.isCarried() && !owner.districtId().equals(DistrictId.NONE)) {
            scope.run(
                    owner.districtId(),
                    "letter about a second factor",
                    () -> ActingAs.run(owner, () -> mails.post(letter)));
        }
    }
}
