package org.ctoportal.identity;

import org.springframework.security.authentication.AccountStatusException;

/** The password was right, but every district of the person lets them in by its identity provider alone. */
public class ProviderNeededException extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    ProviderNeededException() {
        super("The districts of the person ask for their identity providers");
    }
}
