package org.ctoportal.framework.store;

import java.time.Clock;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.ReadPack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a checked pack into the store as a version that never changes again. */
@Component
public class PackIntake {

    private final StoredPackRepository packs;
    private final FrameworkRows frameworkRows;
    private final ClauseRows clauseRows;
    private final EntryRows entryRows;
    private final Clock clock;

    PackIntake(
            StoredPackRepository packs,
            FrameworkRows frameworkRows,
            ClauseRows clauseRows,
            EntryRows entryRows,
            Clock clock) {
        this.packs = packs;
        this.frameworkRows = frameworkRows;
        this.clauseRows = clauseRows;
        this.entryRows = entryRows;
        this.clock = clock;
    }

    /** Publishes it; {@code owner} is the district whose edition it is, or none for what the portal ships. */
    public PackVersionId take(ReadPack pack, PackFile file, @Nullable DistrictId owner) {
        var stored = packs.saveAndFlush(new StoredPack(pack, file, owner, clock.instant()));
        switch (pack.kind()) {
            case FRAMEWORK -> frameworkRows.add(pack.framework(stored.id()));
            case CLAUSES -> clauseRows.add(pack.clauses(stored.id()));
            default -> entryRows.add(pack.entries(), stored.id());
        }
        return stored.id();
    }
}
