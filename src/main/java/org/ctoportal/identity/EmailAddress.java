package org.ctoportal.identity;

import java.text.Normalizer;
import java.util.Locale;

/** An e-mail address in the one form it is stored and compared in. */
public record EmailAddress(String value) {

    /** The most characters of an address, after RFC 5321 as corrected by erratum 1690. */
    public static final int LONGEST = 254;

    public EmailAddress {
        value = normalized(value);
        if (value.length() > LONGEST || !value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The form in which two spellings of one address are equal; also of a text that is no address. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
