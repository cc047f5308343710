package org.ctoportal.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recomputes the seals of a chain, link by link. After a link that is not right it goes on from the seal that stands there, so
 * that one that was spoiled on purpose hides none behind it.
 *
 * @param looked how many links there are
 * @param broken the places, the first {@link #MOST_TOLD} of them, where the event or the seal was changed or is gone
 * @param unsealed how many events are without a seal though they should have one
 */
public record ChainCheck(long looked, List<Long> broken, int unsealed) {

    static final int MOST_TOLD = 20;

    private static final int TOGETHER = 1000;

    /** What a check reads the chain from, in the order of the places. */
    interface Links {
        List<AuditStore.Link> behind(long place, int most);
    }

    public ChainCheck {
        broken = List.copyOf(broken);
    }

    public boolean isWhole() {
        return broken.isEmpty() && unsealed == 0;
    }

    static ChainCheck of(Links links, int unsealed) {
        var before = AuditStore.Head.NONE.seal();
        var place = 0L;
        var looked = 0L;
        var broken = new ArrayList<Long>();
        while (true) {
            var some = links.behind(place, TOGETHER);
            for (var link : some) {
                var seal = before;
                var right = link.place() == place + 1
                        && link.event()
                                .filter(event -> Arrays.equals(event.sealAfter(seal), link.seal()))
                                .isPresent();
                if (!right && broken.size() < MOST_TOLD) {
                    broken.add(link.place() == place + 1 ? link.place() : place + 1);
                }
                before = link.seal();
                place = link.place();
                looked++;
            }
            if (some.size() < TOGETHER) {
                return new ChainCheck(looked, broken, unsealed);
            }
        }
    }
}
