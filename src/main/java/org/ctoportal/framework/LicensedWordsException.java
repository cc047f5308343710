package org.ctoportal.framework;

import java.util.List;

/** The version contains words of others under a licence, which never leave the district that has it. */
public class LicensedWordsException extends RuntimeException {

    private final transient List<String> codes;

    public LicensedWordsException(List<String> codes) {
        super("Licensed words in " + codes);
        this.codes = List.copyOf(codes);
    }

    /** The parts that say them, in order. */
    public List<String> codes() {
        return codes;
    }
}
