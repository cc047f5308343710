package org.ctoportal.factor;

import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;

/** What the owner of an account is written, who may not be whoever did it. US English, as all letters of the portal itself. */
final class FactorLetter {

    private static final String NOT_YOU =
            "If it was not you, change your password at once and tell the administrator of your district.";

    private FactorLetter() {}

    static Letter on(SignedInPerson person) {
        return letter(person, "Signing in asks for a code now", """
            signing in to your account in the District CTO Portal asks for a code of your app from now on. Every other browser
            that was signed in is signed out. %s
            """.formatted(NOT_YOU));
    }

    static Letter off(SignedInPerson person) {
        return letter(person, "Signing in asks for no code any more", """
            the second factor of your account in the District CTO Portal was turned off: signing in asks for the password
            alone. %s
            """.formatted(NOT_YOU));
    }

    static Letter recovered(SignedInPerson person, int left) {
        return letter(person, "A recovery code was used", """
            somebody signed in to your account in the District CTO Portal with your password and one of your recovery codes.
            Codes left: %d. %s
            """.formatted(left, NOT_YOU));
    }

    static Letter reset(SignedInPerson person, SignedInPerson actor) {
        return letter(person, "Your second factor was taken away", """
            %s of %s took away the second factor of your account in the District CTO Portal, as for somebody who lost phone and
            recovery codes. Every browser is signed out, and signing in asks for the password alone until you set up another
            one. If you did not ask for it, tell your district at once.
            """.formatted(actor.name(), actor.districtName()));
    }

    private static Letter letter(SignedInPerson person, String subject, String text) {
        return new Letter(
                new EmailAddress(person.getUsername()),
                person.name(),
                null,
                subject,
                "Dear %s,\n\n%s".formatted(person.name(), text),
                null,
                true,
                false);
    }
}
