package org.ctoportal.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingItem;

/**
 * What somebody is told at once, because it was not so when it was looked at before.
 *
 * @param assigned what newly waits for them
 * @param pressing what came close to its day, or passed it
 */
record News(List<WaitingItem> assigned, List<WaitingItem> pressing) {

    /**
     * Nothing is told twice: what newly waits says its day in the same letter.
     *
     * @param told how far each thing that waited before had come, by its key
     */
    static News of(Map<String, Stage> told, List<WaitingItem> waiting, NoticeChoices choices, LocalDate today) {
        var assigned = new ArrayList<WaitingItem>();
        var pressing = new ArrayList<WaitingItem>();
        for (var item : waiting) {
            if (choices.assignments() && isAssigned(item) && !told.containsKey(item.key())) {
                assigned.add(item);
            } else if (choices.dates() && hasCome(item, told.getOrDefault(item.key(), Stage.WAITING), today)) {
                pressing.add(item);
            }
        }
        return new News(assigned, pressing);
    }

    /** What waits for everybody of a role is told when it is due, and of course among all that waits. */
    private static boolean isAssigned(WaitingItem item) {
        return item.telling() == Telling.AT_ONCE && !item.anyone();
    }

    private static boolean hasCome(WaitingItem item, Stage before, LocalDate today) {
        return item.telling() != Telling.BY_ITS_ROOM && Stage.of(item, today).compareTo(before) > 0;
    }
}
