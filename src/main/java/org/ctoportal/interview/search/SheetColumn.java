package org.ctoportal.interview.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a list of candidates, by the words hiring systems and people head it with. */
public enum SheetColumn {
    NAME(Set.of("name", "full name", "candidate", "candidate name", "applicant", "nombre", "nombre completo")),
    FIRST_NAME(Set.of("first name", "first", "given name", "nombre de pila")),
    LAST_NAME(Set.of("last name", "last", "surname", "family name", "apellido", "apellidos")),
    EMAIL(Set.of("email", "e-mail", "email address", "e-mail address", "mail", "correo", "correo electrónico")),
    PHONE(Set.of("phone", "phone number", "telephone", "mobile", "cell", "teléfono", "móvil"));

    private final Set<String> headings;

    SheetColumn(Set<String> headings) {
        this.headings = headings;
    }

    static Optional<SheetColumn> of(String heading) {
        var wanted = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(wanted))
                .findFirst();
    }
}
