package org.ctoportal.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every letter of the portal: the words that hold in the district acted in, in the language of the reader, with what is
 * told this time. Asks for no permission; whoever has a letter written says first who may.
 */
@Component
public class LetterWriter {

    private final LetterWords words;
    private final SeatedPeople people;
    private final PortalAddress portal;

    LetterWriter(LetterWords words, SeatedPeople people, PortalAddress portal) {
        this.words = words;
        this.people = people;
        this.portal = portal;
    }

    /** In the language they chose, in whatever session it was. */
    public Reader reader(SignedInPerson person) {
        return new Reader(new EmailAddress(person.getUsername()), person.name(), people.language(person.id()));
    }

    /** Somebody who may have no account. Then nobody knows their language, and they are told in that of whoever writes. */
    public Reader reader(EmailAddress address, String name, PersonId writer) {
        var language = people.language(address, TenantScope.current()).orElseGet(() -> people.language(writer));
        return new Reader(address, name, language);
    }

    /** For a page of the portal; nothing where it does not know its own address. */
    public String page(String path) {
        return portal.isKnown() ? portal.url() + "/" + path : "";
    }

    /**
     * @param values of each placeholder of the letter but the name
     * @throws IllegalArgumentException when they are not those of this kind of letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Letter write(LetterKind kind, Reader reader, Map<Placeholder, String> values) {
        var told = new EnumMap<Placeholder, String>(Placeholder.class);
        values.forEach((one, value) -> told.put(one, one.isInSubject() ? Letter.inOneLine(value) : value));
        told.put(Placeholder.NAME, reader.name());
        if (!told.keySet().equals(Set.copyOf(kind.placeholders()))) {
            throw new IllegalArgumentException("Not what a letter of the kind " + kind + " tells: " + told.keySet());
        }
        var written = words.of(kind, reader.language()).filled(told);
        return new Letter(reader.address(), reader.name(), null, written.subject(), written.text(), null, false);
    }
}
