package org.ctoportal.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Recomputes the seals of a chain, link by link.
 *
 * @param sealed how many links were right
 * @param broken the place of the first one that is not: its event, or one of the seals before, was changed or is gone
 */
public record ChainCheck(long sealed, Optional<Long> broken) {

    private static final int TOGETHER = 1000;

    /** What a check reads the chain from, in the order of the places. */
    interface Links {
        List<AuditStore.Link> behind(long place, int most);
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }

    static ChainCheck of(Links links) {
        var before = AuditStore.Head.NONE.seal();
        var place = 0L;
        while (true) {
            var some = links.behind(place, TOGETHER);
            for (var link : some) {
                var seal = before;
                var right = link.place() == place + 1
                        && link.event()
                                .filter(event -> Arrays.equals(event.sealAfter(seal), link.seal()))
                                .isPresent();
                if (!right) {
                    return new ChainCheck(place, Optional.of(place + 1));
                }
                before = link.seal();
                place = link.place();
            }
            if (some.size() < TOGETHER) {
                return new ChainCheck(place, Optional.empty());
            }
        }
    }
}
