package org.ctoportal.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that the portal does by itself for somebody, with what they may. A clock is nobody; and a letter written this way is
 * its reader's own, so nobody else finds it in the outbox.
 */
public final class ActingAs {

    private static final String BY_ITSELF = ActingAs.class.getName();

    private ActingAs() {}

    /** Whether nobody signed in, and the portal acts in somebody's name. */
    public static boolean isByItself(Authentication authentication) {
        return BY_ITSELF.equals(authentication.getDetails());
    }

    public static void run(SignedInPerson person, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(BY_ITSELF);
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
