package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.document.Characters;

/**
 * Where the work is done: a postal address in the United States. Parts that are not known are empty.
 *
 * @param state of the address; where people may live who work from home, anywhere in the country without one
 * @param workplace on site in what was kept before there was a choice
 */
public record Place(String street, String city, String state, String postalCode, Workplace workplace)
        implements Serializable {

    public static final int LONGEST = 200;
    private static final Pattern ADDRESS =
            Pattern.compile("(?s)\\s*+(.+?)[,\\n]\\s*+([^,\\n]+)[,\\n]\\s*+([A-Z]{2})\\s+(\\d{5}(?:-\\d{4})?)\\s*");

    public Place {
        street = line(street);
        city = line(city);
        state = line(state);
        postalCode = line(postalCode);
        workplace = Objects.requireNonNullElse(workplace, Workplace.ON_SITE);
    }

    public Place(String street, String city, String state, String postalCode) {
        this(street, city, state, postalCode, Workplace.ON_SITE);
    }

    /** The parts of an address such as {@code 100 Main Street, Cedar Hollow, WI 53000}; all of it is the street otherwise. */
    public static Place of(String address, String state) {
        var parts = ADDRESS.matcher(address);
        return parts.matches()
                ? new Place(parts.group(1), parts.group(2), parts.group(3), parts.group(4))
                : new Place(address.length() > LONGEST ? "" : address, "", state, "");
    }

    public boolean isRemote() {
        return workplace == Workplace.REMOTE;
    }

    /** On one line. */
    public String text() {
        var town = String.join(" ", state, postalCode).strip();
        return Stream.of(street, city, town).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String line(String text) {
        var line = Characters.line(text);
        if (line.length() > LONGEST) {
            throw new IllegalArgumentException("A part of an address has at most " + LONGEST + " characters");
        }
        return line;
    }
}
