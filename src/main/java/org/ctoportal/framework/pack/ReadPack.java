package org.ctoportal.framework.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.SkillFramework;

/** A pack that has passed every check: its canonical form, and what that says. */
public final class ReadPack {

    private final String fileName;
    private final PackKind kind;
    private final String canonical;
    private final Tree tree;

    ReadPack(String fileName, PackKind kind, Tree tree) {
        this(fileName, kind, CanonicalJson.of(tree.values()), tree);
    }

    private ReadPack(String fileName, PackKind kind, String canonical, Tree tree) {
        this.fileName = fileName;
        this.kind = kind;
        this.canonical = canonical;
        this.tree = tree;
    }

    /** The pack that was checked and kept as its canonical form. */
    public static ReadPack kept(String fileName, PackKind kind, String canonical) {
        return new ReadPack(fileName, kind, canonical, JsonReader.read(canonical));
    }

    public String fileName() {
        return fileName;
    }

    public PackKind kind() {
        return kind;
    }

    public String canonical() {
        return canonical;
    }

    /** The digest that identifies what the pack says, whatever its file looks like. */
    public byte[] hash() {
        return CanonicalJson.hash(canonical);
    }

    public PackHeader header() {
        return PackHeader.of(tree.tree(PackSchema.of(kind).header()));
    }

    /** What the pack says, as plain data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        tree.values().forEach((name, value) -> {
            if (value != null) {
                data.put(name, value);
            }
        });
        return data;
    }

    /** What the pack says outside its entries, as JSON. */
    public String rest() {
        var schema = PackSchema.of(kind);
        return EntryMapping.rest(tree, schema.shape(), schema.header());
    }

    /** Where its parts come from, by code; nothing of those that are its own. */
    public Map<String, Origin> origins() {
        return Origins.of(tree);
    }

    public SkillFramework framework(PackVersionId id) {
        return FrameworkMapping.map(tree, id);
    }

    public ClauseLibrary clauses(PackVersionId id) {
        return ClauseMapping.map(tree, id);
    }

    public List<PackEntry> entries() {
        return EntryMapping.map(tree, PackSchema.of(kind).shape());
    }
}
