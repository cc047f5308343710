package org.ctoportal.identity;

import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person likes to see the portal in, wherever they sign in. */
@Service
@PreAuthorize("isAuthenticated()")
public class PreferenceService {

    /** Follows the device; what holds until the person chooses. */
    public static final String FOLLOW_DEVICE = "light dark";

    private static final int LONGEST = 10;

    private final PersonRepository people;
    private final CurrentUser currentUser;

    PreferenceService(PersonRepository people, CurrentUser currentUser) {
        this.people = people;
        this.currentUser = currentUser;
    }

    /** The CSS color scheme: {@code light}, {@code dark} or both. */
    @Transactional(readOnly = true)
    public String colorScheme() {
        return people.findById(currentUser.get().id().value())
                .map(Person::colorScheme)
                .map(scheme -> Objects.requireNonNullElse(scheme, FOLLOW_DEVICE))
                .orElse(FOLLOW_DEVICE);
    }

    @Transactional
    public void keepColorScheme(String scheme) {
        if (scheme.length() > LONGEST) {
            throw new IllegalArgumentException("Not a color scheme");
        }
        people.findById(currentUser.get().id().value()).ifPresent(person -> person.prefer(scheme));
    }
}
