package org.ctoportal.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that the portal does by itself for somebody, with what they may. A clock is nobody; and a letter written this way is
 * its reader's own, so nobody else finds it in the outbox.
 */
public final class ActingAs {

    private ActingAs() {}

    public static void run(SignedInPerson person, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
