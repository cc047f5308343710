package org.ctoportal.interview.panel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Tells open boards that a panel changed, whichever server it changed on. One task asks the database for the numbers of all
 * watched panels with one statement, and only as long as somebody watches.
 */
@Component
public class PanelWatch {

    private static final Logger log = LoggerFactory.getLogger(PanelWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PanelChangeRepository changes;
    private final TaskScheduler scheduler;
    private final Map<SearchId, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private final Map<Long, Long> seen = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> task;

    PanelWatch(PanelChangeRepository changes, @Qualifier("panelScheduler") TaskScheduler panelScheduler) {
        this.changes = changes;
        this.scheduler = panelScheduler;
    }

    /** Runs {@code changed} soon after every change, on a thread of its own, until the answer is run. */
    public synchronized Runnable watch(SearchId search, Runnable changed) {
        watchers.computeIfAbsent(search, any -> new CopyOnWriteArrayList<>()).add(changed);
        // Whatever changed between what the board shows and now is told at the next look.
        seen.remove(search.value());
        if (task == null) {
            task = scheduler.scheduleWithFixedDelay(this::look, PAUSE);
        }
        return () -> leave(search, changed);
    }

    private synchronized void leave(SearchId search, Runnable changed) {
        watchers.computeIfPresent(search, (any, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
        if (watchers.isEmpty() && task != null) {
            task.cancel(false);
            task = null;
        }
    }

    synchronized boolean isLooking() {
        return task != null;
    }

    /** One statement for everybody who watches. A database that is away is asked again the next time. */
    void look() {
        var searches = List.copyOf(watchers.keySet());
        if (searches.isEmpty()) {
            return;
        }
        try {
            changes.findNumbers(searches.stream().map(SearchId::value).toList()).forEach(this::compare);
        } catch (DataAccessException e) {
            log.warn("Boards of panels may be late: {}", e.getMessage());
        }
    }

    private void compare(PanelChangeRepository.Number now) {
        var before = seen.put(now.searchId(), now.number());
        if (!Objects.equals(before, now.number())) {
            watchers.getOrDefault(new SearchId(now.searchId()), List.of()).forEach(Runnable::run);
        }
    }
}
