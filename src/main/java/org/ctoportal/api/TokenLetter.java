package org.ctoportal.api;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;

/** Tells the owner of a new token, who may not be whoever made it. US English, as all letters the portal writes by itself. */
final class TokenLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private TokenLetter() {}

    static Letter of(SignedInPerson owner, ApiToken token, ZoneId zone, boolean carried) {
        var text = """
            Dear %s,

            a program was given access to the District CTO Portal of %s in your name: "%s". Until %s it may read what you may
            read of: %s. It can change nothing.

            If it was not you, open My account, Access for programs, and end it there; then change your password and tell the
            administrator of your district.
            """.formatted(
                        owner.name(),
                        owner.districtName(),
                        token.name(),
                        DAY.format(token.expiresAt().atZone(zone)),
                        token.scopes().stream()
                                .map(scope -> scope.resource().replace('-', ' '))
                                .collect(Collectors.joining(", ")));
        return new Letter(
                new EmailAddress(owner.getUsername()),
                owner.name(),
                null,
                "A program was given access in your name",
                text,
                null,
                carried,
                false);
    }
}
