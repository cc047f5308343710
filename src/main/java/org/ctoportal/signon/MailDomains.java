package org.ctoportal.signon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctoportal.shared.outside.Wire;

/** The domains of a district's addresses: nobody else comes in by its provider. */
public record MailDomains(List<String> names) {

    static final int LONGEST = 1000;

    public MailDomains {
        names = List.copyOf(names);
    }

    /** What was typed, between commas or blanks; nothing when one of it is no domain, or there is none. */
    public static Optional<MailDomains> typed(String text) {
        var names = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .map(name -> name.replaceFirst("^@", ""))
                .distinct()
                .toList();
        return text.length() <= LONGEST && names.stream().allMatch(Wire::isName)
                ? Optional.of(new MailDomains(names))
                : Optional.empty();
    }

    public String text() {
        return String.join(", ", names);
    }

    boolean hold(String domain) {
        return names.contains(domain.toLowerCase(Locale.ROOT));
    }

    /** Whether the address ends in one of them; a part of one is none. */
    boolean holdAddress(String email) {
        return hold(email.substring(email.lastIndexOf('@') + 1));
    }
}
