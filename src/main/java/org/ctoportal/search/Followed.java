package org.ctoportal.search;

import java.util.Set;

/**
 * An entity whose changes change what is found.
 *
 * @param entity its name
 * @param number the field that says which one changed
 * @param fields those that matter; any where none is named
 */
public record Followed(String entity, String number, Set<String> fields) {

    private static final String ITSELF = "id";
    private static final String ALL = "";

    public Followed {
        fields = Set.copyOf(fields);
    }

    /** What is found has the number of the entity. */
    public static Followed itself(String entity, String... fields) {
        return new Followed(entity, ITSELF, Set.of(fields));
    }

    /** What is found has the number that stands in the field. */
    public static Followed by(String entity, String number, String... fields) {
        return new Followed(entity, number, Set.of(fields));
    }

    /** Everything of the kind is read again. */
    public static Followed all(String entity) {
        return new Followed(entity, ALL, Set.of());
    }

    boolean isItself() {
        return number.equals(ITSELF);
    }

    boolean isAll() {
        return number.equals(ALL);
    }
}
