package org.ctoportal.records;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom to forget.
 *
 * @param name as it is written in the portal; at least two words, so that nobody else's name is meant as well
 * @param email empty where none is known
 * @param person the account; none for somebody who never had one, such as a candidate
 */
public record ErasureSubject(
        String name, String email, @Nullable Long person) implements Serializable {

    public static final int LONGEST = 200;

    public ErasureSubject {
        name = name.strip().replaceAll("\\s+", " ");
        email = email.strip().toLowerCase(Locale.ROOT);
        if (!isWhole(name) || !email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+") || email.length() > LONGEST) {
            throw new IllegalArgumentException("Somebody is forgotten by the whole name");
        }
    }

    /** Whether a name has two words or more, and enough letters to mean one person. */
    public static boolean isWhole(String name) {
        return name.strip().matches("\\S+(\\s+\\S+)+") && name.strip().length() >= 5 && name.length() <= LONGEST;
    }
}
