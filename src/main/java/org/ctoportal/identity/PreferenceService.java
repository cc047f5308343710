package org.ctoportal.identity;

import java.util.Optional;
import org.ctoportal.shared.Language;
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
        return scheme(people.findById(currentUser.get().id().value()));
    }

    private static String scheme(Optional<Person> person) {
        return person.map(Person::colorScheme).orElse(FOLLOW_DEVICE);
    }

    /** In which letters are written to the person; English until they opened the portal in another. */
    @Transactional(readOnly = true)
    public Language language() {
        return people.findById(currentUser.get().id().value())
                .flatMap(Person::language)
                .orElse(Language.ENGLISH);
    }

    @Transactional
    public void keepLanguage(Language language) {
        people.findById(currentUser.get().id().value()).ifPresent(person -> person.write(language));
    }

    /**
     * The color scheme for a window that opens.
     *
     * @param language in which it opens: that of letters to the person, until they choose
     */
    @Transactional
    public String arrive(Language language) {
        var person = people.findById(currentUser.get().id().value());
        person.filter(one -> one.language().isEmpty())
                .ifPresent(one -> people.noteLanguage(one.id().value(), language.code()));
        return scheme(person);
    }

    @Transactional
    public void keepColorScheme(String scheme) {
        if (scheme.length() > LONGEST) {
            throw new IllegalArgumentException("Not a color scheme");
        }
        people.findById(currentUser.get().id().value()).ifPresent(person -> person.prefer(scheme));
    }
}
