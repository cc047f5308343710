package org.ctoportal.people;

import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;

/** What is written about the password of somebody. */
final class PasswordLetter {

    private PasswordLetter() {}

    static Letter link(SignedInPerson person, String url) {
        var text = """
            Dear %s,

            somebody asked for a new password for your account in the District CTO Portal. If it was you, open this link and choose
            one:

            %s

            The link works once, within an hour. With a new password every browser that is signed in with your account is signed
            out. If it was not you, leave this letter alone: nothing happens without the link.
            """.formatted(person.name(), url);
        return new Letter(
                new EmailAddress(person.getUsername()),
                person.name(),
                null,
                "A new password for the District CTO Portal",
                text,
                null,
                true,
                true);
    }

    /** Tells the owner, who may not be whoever did it. */
    static Letter changed(SignedInPerson person) {
        var text = """
            Dear %s,

            the password of your account in the District CTO Portal was changed, and every browser that was signed in with the one
            before is signed out. If it was not you, ask for a new password on the sign-in page at once, and tell the administrator of
            your district.
            """.formatted(person.name());
        return new Letter(
                new EmailAddress(person.getUsername()),
                person.name(),
                null,
                "Your password for the District CTO Portal was changed",
                text,
                null,
                true,
                false);
    }
}
