package org.ctoportal.framework.store;

import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.StarterPacks;
import org.springframework.boot.test.context.TestComponent;

/** Other versions of packs beside those the portal ships with. They stay in the database, so none is ever the newest. */
@TestComponent
public class OtherVersions {

    private final PackLoader loader;
    private final StoredPackRepository packs;

    OtherVersions(PackLoader loader, StoredPackRepository packs) {
        this.loader = loader;
        this.packs = packs;
    }

    /** The clause library with one word of it changed. */
    public PackVersionId clausesWith(String old, String changed) {
        var number = "0." + System.nanoTime() % 1_000_000 + ".1";
        var text = StarterPacks.text("clauses.yaml")
                .replaceFirst("version: \"1.0.0\"", "version: \"" + number + "\"")
                .replace(old, changed);
        loader.load(StarterPacks.replacing("clauses.yaml", text));
        return packs.seals(PackKind.CLAUSES).stream()
                .filter(seal -> seal.version().equals(number))
                .map(PackSeal::packVersionId)
                .findFirst()
                .orElseThrow();
    }
}
