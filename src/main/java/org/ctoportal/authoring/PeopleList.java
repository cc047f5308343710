package org.ctoportal.authoring;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.identity.PersonId;

/** Several people in one column, each with a comma after the number. */
public final class PeopleList {

    private PeopleList() {}

    public static Set<PersonId> read(String column) {
        return Arrays.stream(column.split(","))
                .filter(number -> !number.isEmpty())
                .map(number -> new PersonId(Long.parseLong(number)))
                .collect(toUnmodifiableSet());
    }

    public static String write(Set<PersonId> people) {
        return people.stream()
                .map(PersonId::value)
                .sorted()
                .map(number -> number + ",")
                .collect(joining());
    }

    static String with(PersonId person, String column) {
        return write(Stream.concat(read(column).stream(), Stream.of(person)).collect(toUnmodifiableSet()));
    }
}
