package org.ctoportal.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the demo people do what they do themselves, with their own permissions. */
@Component
class DemoActors {

    private final DemoPeople people;
    private final Map<String, SignedInPerson> entered = new ConcurrentHashMap<>();

    DemoActors(DemoPeople people) {
        this.people = people;
    }

    /** Whatever follows is done by this person, until the next one or {@link #leave}. */
    SignedInPerson actAs(String name) {
        var person = entered.computeIfAbsent(name, this::enter);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return person;
    }

    void leave() {
        entered.clear();
        SecurityContextHolder.clearContext();
    }

    private SignedInPerson enter(String name) {
        return people.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .flatMap(one -> people.enter(one.id()))
                .orElseThrow();
    }
}
