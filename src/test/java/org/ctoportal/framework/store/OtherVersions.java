package org.ctoportal.framework.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.StarterPacks;
import org.springframework.boot.test.context.TestComponent;

/** Other versions of packs beside those the portal ships with. They stay in the database, so none is ever the newest. */
@TestComponent
public class OtherVersions {

    private final PackLoader loader;
    private final StoredPackRepository packs;
    private final Map<String, PackVersionId> loaded = new ConcurrentHashMap<>();

    OtherVersions(PackLoader loader, StoredPackRepository packs) {
        this.loader = loader;
        this.packs = packs;
    }

    /** The clause library with one word of it changed. */
    public PackVersionId clausesWith(String old, String changed) {
        return clausesWith(Map.of(old, changed));
    }

    /** The clause library with some words of it changed. */
    public PackVersionId clausesWith(Map<String, String> changes) {
        return loaded.computeIfAbsent("clauses" + changes, key -> with(PackKind.CLAUSES, "clauses.yaml", changes));
    }

    /** The framework with some words of it changed. */
    public PackVersionId frameworkWith(Map<String, String> changes) {
        return loaded.computeIfAbsent(
                "framework" + changes, key -> with(PackKind.FRAMEWORK, "framework-content.yaml", changes));
    }

    /** The assessments with some words of them changed; gives the number of the version. */
    public String assessmentsWith(Map<String, String> changes) {
        var id = loaded.computeIfAbsent(
                "assessments" + changes, key -> with(PackKind.ASSESSMENTS, "assessments.yaml", changes));
        return packs.seals(PackKind.ASSESSMENTS).stream()
                .filter(seal -> seal.packVersionId().equals(id))
                .map(PackSeal::version)
                .findFirst()
                .orElseThrow();
    }

    private PackVersionId with(PackKind kind, String file, Map<String, String> changes) {
        var number = "0." + System.nanoTime() % 1_000_000 + ".1";
        var text = StarterPacks.text(file).replaceFirst("version: \"1[.]0[.]\\d+\"", "version: \"" + number + "\"");
        for (var change : changes.entrySet()) {
            text = text.replace(change.getKey(), change.getValue());
        }
        loader.load(StarterPacks.replacing(file, text));
        return packs.seals(kind).stream()
                .filter(seal -> seal.version().equals(number))
                .map(PackSeal::packVersionId)
                .findFirst()
                .orElseThrow();
    }
}
