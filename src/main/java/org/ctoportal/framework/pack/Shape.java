package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a part of a pack must look like. A pack's schema is one shape; whatever it does not name is refused. */
sealed interface Shape {

    Pattern CODE = Pattern.compile("[A-Z][A-Z0-9._-]{0,39}");
    Pattern NAME = Pattern.compile("[a-z][a-z0-9_.]{0,59}");
    Pattern LINE = Pattern.compile(".*");
    Pattern WORD = Pattern.compile("[A-Za-z*][A-Za-z0-9_.-]{0,39}");

    /** A text of limited length in one form, or in any. */
    record Text(int longest, @Nullable Pattern form) implements Shape {}

    record Whole(int least, int most) implements Shape {}

    record Decimal() implements Shape {}

    record YesNo() implements Shape {}

    record Day() implements Shape {}

    record OneOf(Set<String> allowed) implements Shape {}

    /** A regular expression in Java syntax. */
    record Expression() implements Shape {}

    /** The code or name of something that must exist in one of the packs. */
    record Reference(Named to) implements Shape {}

    record ListOf(Shape element, int fewest) implements Shape {}

    /**
     * A map.
     *
     * @param key the field that names it, or none
     * @param unique whether that is a code, unique across all packs
     * @param declares what others may call it, or none
     */
    record Fields(
            @Nullable String key, boolean unique, @Nullable Named declares, List<Field> fields) implements Shape {}

    /** A map whose keys are free and whose values all look alike. */
    record MapOf(Shape value) implements Shape {}

    /** Whatever the check lets pass. */
    record Special(Check check) implements Shape {}

    /** A check that needs code. */
    @FunctionalInterface
    interface Check {
        void check(Object value, At at);
    }

    record Field(String name, Shape shape, boolean required) {}

    static Shape text(int longest) {
        return new Text(longest, null);
    }

    /** A text without line breaks. */
    static Shape line(int longest) {
        return new Text(longest, LINE);
    }

    static Shape code() {
        return new Text(40, CODE);
    }

    static Shape name() {
        return new Text(60, NAME);
    }

    static Shape word() {
        return new Text(40, WORD);
    }

    static Shape oneOf(String... allowed) {
        return new OneOf(Set.of(allowed));
    }

    static Shape ref(Named to) {
        return new Reference(to);
    }

    static Shape list(Shape element) {
        return new ListOf(element, 0);
    }

    static Shape some(Shape element) {
        return new ListOf(element, 1);
    }

    static Shape map(Field... fields) {
        return new Fields(null, false, null, List.of(fields));
    }

    /** A map with a {@code code} of its own. */
    static Shape coded(Field... fields) {
        return new Fields("code", true, null, with(new Field("code", code(), true), fields));
    }

    /** A map with a {@code code} of its own that others refer to. */
    static Shape coded(Named declares, Field... fields) {
        return new Fields("code", true, declares, with(new Field("code", code(), true), fields));
    }

    /** A map that others refer to by a name, which must be unique among its like. */
    static Shape named(Named declares, String key, Field... fields) {
        return new Fields(key, false, declares, with(new Field(key, name(), true), fields));
    }

    static Field must(String name, Shape shape) {
        return new Field(name, shape, true);
    }

    static Field may(String name, Shape shape) {
        return new Field(name, shape, false);
    }

    /** The fields and where the fact comes from. */
    static Field[] sourced(Field... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add(must("source", text(400)));
        all.add(must("as_of", new Day()));
        all.add(must("status", oneOf("verified", "unverified")));
        return all.toArray(Field[]::new);
    }

    private static List<Field> with(Field first, Field... others) {
        var all = new ArrayList<Field>();
        all.add(first);
        all.addAll(List.of(others));
        return List.copyOf(all);
    }
}
