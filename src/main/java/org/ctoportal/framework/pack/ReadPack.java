package org.ctoportal.framework.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.SkillFramework;

/** A pack that has passed every check, in its canonical form. */
public record ReadPack(String fileName, PackKind kind, String canonical) {

    /** The digest that identifies what the pack says, whatever its file looks like. */
    public byte[] hash() {
        return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    public PackHeader header() {
        return PackHeader.of(tree().tree(PackSchema.of(kind).header()));
    }

    /** What the pack says outside its entries, as JSON. */
    public String rest() {
        var schema = PackSchema.of(kind);
        return EntryMapping.rest(tree(), schema.shape(), schema.header());
    }

    public SkillFramework framework(PackVersionId id) {
        return FrameworkMapping.map(tree(), id);
    }

    public ClauseLibrary clauses(PackVersionId id) {
        return ClauseMapping.map(tree(), id);
    }

    public List<PackEntry> entries() {
        return EntryMapping.map(tree(), PackSchema.of(kind).shape());
    }

    private Tree tree() {
        return JsonReader.read(canonical);
    }
}
