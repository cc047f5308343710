package org.ctoportal.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the list: what has to be shown. {@code untested} says why nothing shows it, {@code left} what the tests beside it
 * leave open, {@code also} what shows it and is no test class.
 */
record Check(String id, String source, String words, List<String> also, String untested, String left) {

    enum Group {
        CHECK("\\d{1,2}"),
        CORPUS("E\\d{1,2}"),
        FAULT("[ABD]\\d{1,2}");

        private final String form;

        Group(String form) {
            this.form = form;
        }
    }

    private static final String UNTESTED = "not tested: ";
    private static final String LEFT = "left: ";
    private static final String ALSO = "also: ";

    Group group() {
        for (var group : Group.values()) {
            if (id.matches(group.form)) {
                return group;
            }
        }
        throw new IllegalArgumentException("No check is called " + id);
    }

    /** Blocks of lines: the first with name, source and words between bars, those below it with what there is to say. */
    static List<Check> read(List<String> lines) {
        var checks = new ArrayList<Check>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(UNTESTED)) {
                last(checks).say(checks, List.of(), rest(line, UNTESTED), "");
            } else if (line.startsWith(LEFT)) {
                last(checks).say(checks, List.of(), "", rest(line, LEFT));
            } else if (line.startsWith(ALSO)) {
                last(checks).say(checks, List.of(rest(line, ALSO).split(", ")), "", "");
            } else {
                var parts = line.split(" \\| ", 3);
                if (parts.length != 3) {
                    throw new IllegalArgumentException("Neither a check nor what is said of one: " + line);
                }
                checks.add(new Check(parts[0], parts[1], parts[2], List.of(), "", ""));
            }
        }
        return List.copyOf(checks);
    }

    private static Check last(List<Check> checks) {
        return checks.getLast();
    }

    private static String rest(String line, String start) {
        return line.substring(start.length()).strip();
    }

    private void say(List<Check> checks, List<String> also, String untested, String left) {
        checks.set(
                checks.size() - 1,
                new Check(
                        id,
                        source,
                        words,
                        also.isEmpty() ? this.also : also,
                        untested.isEmpty() ? this.untested : untested,
                        left.isEmpty() ? this.left : left));
    }
}
