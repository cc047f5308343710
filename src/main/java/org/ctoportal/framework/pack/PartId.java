package org.ctoportal.framework.pack;

import java.io.Serializable;

/**
 * Names one part of a pack: the list it stands in, as packs call it, and its code or name there.
 *
 * @param list such as {@code responsibilities}, {@code scales} or {@code clauses}; {@code packs} for the pack itself
 */
public record PartId(String list, String code) implements Serializable {

    /** The list of the pack itself, which is the part above all others. */
    public static final String PACK = "packs";

    /** Whether it is the pack itself: its name, its notice and what belongs to no entry. */
    public boolean isPack() {
        return list.equals(PACK);
    }
}
