package org.ctoportal.people;

import java.io.Serializable;
import org.ctoportal.mail.Letter;

/** Invites somebody to work in the district; as typed, right or wrong. */
public record InvitePerson(String email, String name, SeatTerms seat) implements Serializable {

    public static final int LONGEST_NAME = 200;

    public InvitePerson {
        email = email.strip();
        name = Letter.inOneLine(name);
    }
}
