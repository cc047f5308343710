package org.ctoportal.identity;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and a code is asked for before anything opens. */
public class CodeNeededException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final HalfSignIn half;

    CodeNeededException(HalfSignIn half) {
        super("A code is needed as well");
        this.half = half;
    }

    public HalfSignIn half() {
        return half;
    }
}
