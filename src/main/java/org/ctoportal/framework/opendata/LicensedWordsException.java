package org.ctoportal.framework.opendata;

import java.util.List;

/** Words licensed from others cannot be made public. */
public class LicensedWordsException extends RuntimeException {

    private final transient List<String> codes;

    LicensedWordsException(List<String> codes) {
        super("Licensed from others: " + codes);
        this.codes = List.copyOf(codes);
    }

    /** The codes of the parts whose words they are. */
    public List<String> codes() {
        return codes;
    }
}
