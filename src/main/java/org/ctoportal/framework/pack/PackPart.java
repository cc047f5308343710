package org.ctoportal.framework.pack;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a pack by itself: an area, a skill, an item, a clause, a scale, or the pack as a whole.
 *
 * @param parent the part it belongs to; none for the pack itself
 * @param content what it says without the parts below it, as canonical JSON in the pack's own shape
 */
public record PackPart(PartId id, @Nullable PartId parent, String content) implements Serializable {

    /** A part that says the values. */
    public static PackPart of(PartId id, @Nullable PartId parent, Map<String, @Nullable Object> values) {
        return new PackPart(id, parent, CanonicalJson.of(values));
    }

    /** The same part saying something else. */
    public PackPart saying(String newContent) {
        return new PackPart(id, parent, newContent);
    }

    /** What it says: texts, decimals, yes or no, lists and maps, by the names of its fields. */
    public Map<String, @Nullable Object> values() {
        return JsonReader.read(content).values();
    }
}
