package org.ctoportal.framework.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds lists that a file has in another order than a draft. Where the draft was put in order itself, that order stays. */
final class SiblingOrder {

    private SiblingOrder() {}

    static Set<String> changed(Node file, Node draft, @Nullable Node origin) {
        var changed = new LinkedHashSet<String>();
        for (var list : file.children().keySet()) {
            var wanted = common(list, file, draft, origin);
            var present = common(list, draft, file, origin);
            if (!wanted.equals(present) && (origin == null || present.equals(common(list, origin, draft, file)))) {
                changed.add(list);
            }
        }
        return changed;
    }

    /** The children all of them have, as the first has them. */
    private static List<EntryKey> common(String list, Node first, Node second, @Nullable Node third) {
        var common = new ArrayList<>(first.children(list));
        common.retainAll(Set.copyOf(second.children(list)));
        if (third != null) {
            common.retainAll(Set.copyOf(third.children(list)));
        }
        return common;
    }
}
