package org.ctoportal.identity;

import java.text.Normalizer;
import java.util.Locale;

/** An e-mail address in the one form it is stored and compared in. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    public EmailAddress {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }
}
