package org.ctoportal.testing;

import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.pack.PackReader;
import org.ctoportal.framework.pack.ReadPack;
import org.ctoportal.framework.pack.StarterPacks;

/** The templates the portal ships with, straight from their files. */
public final class StarterContent {

    private static final List<ReadPack> PACKS = PackReader.read(StarterPacks.all());
    private static final SkillFramework FRAMEWORK = pack(PackKind.FRAMEWORK).framework(new PackVersionId(1));
    private static final ClauseLibrary CLAUSES = pack(PackKind.CLAUSES).clauses(new PackVersionId(2));

    private StarterContent() {}

    public static SkillFramework framework() {
        return FRAMEWORK;
    }

    public static ClauseLibrary clauses() {
        return CLAUSES;
    }

    public static Templates templates() {
        return new Templates(FRAMEWORK, CLAUSES);
    }

    /** A pack as plain data, for what reads it by itself. */
    public static Map<String, Object> data(PackKind kind) {
        return pack(kind).data();
    }

    private static ReadPack pack(PackKind kind) {
        return PACKS.stream().filter(pack -> pack.kind() == kind).findFirst().orElseThrow();
    }
}
