package org.ctoportal.framework.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.jspecify.annotations.Nullable;

/** The part above all others: how the pack presents itself, and what it says outside its entries. */
public final class PackHead {

    private final String header;
    private final PackPart root;

    public PackHead(PackKind kind, PackPart root) {
        this.header = PackSchema.of(kind).header();
        this.root = root;
    }

    /** Name, notice and the like, by the names of their fields. */
    public Map<String, @Nullable Object> values() {
        var values = root.values().get(header);
        return values == null
                ? new LinkedHashMap<>()
                : new LinkedHashMap<>(Tree.of(values).values());
    }

    public String name() {
        return Tree.of(values()).textOrEmpty("name");
    }

    /** The same pack presenting itself otherwise. */
    public PackPart presenting(Map<String, @Nullable Object> values) {
        var all = new LinkedHashMap<>(root.values());
        all.put(header, new LinkedHashMap<>(values));
        return PackPart.of(root.id(), root.parent(), all);
    }

    /** The same pack under a version number, with what it changes and from when it is meant to be used. */
    public PackPart as(String version, String notes, @Nullable LocalDate validFrom) {
        var values = values();
        values.put("version", version);
        values.put("notes", notes.isEmpty() ? null : notes);
        values.put("valid_from", validFrom == null ? null : validFrom.toString());
        return presenting(values);
    }

    public List<Origin> origins() {
        return List.copyOf(Origins.of(Tree.of(root.values())).values());
    }

    /** The same pack saying where its parts come from. */
    public PackPart from(List<Origin> origins) {
        var all = new LinkedHashMap<>(root.values());
        all.put(
                Origins.NAME,
                origins.isEmpty() ? null : origins.stream().map(Origins::data).toList());
        return PackPart.of(root.id(), root.parent(), all);
    }
}
