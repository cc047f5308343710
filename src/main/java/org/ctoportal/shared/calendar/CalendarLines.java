package org.ctoportal.shared.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file: ended as the standard says, and folded after 75 octets, never within a character. */
final class CalendarLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    CalendarLines add(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
            at += character.length();
        }
        text.append(END);
        return this;
    }

    /** Text in which nothing can be taken for a separator. */
    CalendarLines addText(String name, String value) {
        return add(name, escaped(value));
    }

    static String escaped(String value) {
        return printable(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** In quotes, where a quote cannot be. */
    static String parameter(String value) {
        return '"' + printable(value).replace('\n', ' ').replace('"', '\'') + '"';
    }

    private static String printable(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
