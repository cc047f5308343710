package org.ctoportal.framework.store;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.PackVersionId;
import org.springframework.stereotype.Component;

/** The frameworks everybody may read: what the portal ships, and what districts made public. */
@Component
public class PublicShelf {

    private final PublicVersionRepository versions;
    private final Clock clock;

    PublicShelf(PublicVersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** All of them, the highest number first. Asked anew each time: what became private is gone at once. */
    public List<PublicPack> packs() {
        return versions.packs().stream()
                .sorted(Comparator.comparing(PublicPack::number)
                        .thenComparing(pack -> pack.id().value())
                        .reversed())
                .toList();
    }

    public Optional<PublicMark> mark(PackVersionId id) {
        return versions.findByPackVersionId(id.value()).map(PublicVersion::mark);
    }

    /** Lets everybody read a version; nothing happens when everybody may already. */
    public void open(PackVersionId id, String by) {
        if (mark(id).isEmpty()) {
            versions.save(new PublicVersion(id, by, clock.instant()));
        }
    }

    public void close(PackVersionId id) {
        versions.findByPackVersionId(id.value()).ifPresent(versions::delete);
    }
}
