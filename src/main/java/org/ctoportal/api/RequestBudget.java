package org.ctoportal.api;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/** How often a token may ask within a minute, counted by each server for itself. */
final class RequestBudget {

    private static final long MINUTE = 60;

    /** More tokens than are at work at once; then all begin anew. */
    private static final int MOST = 10_000;

    private final int perMinute;
    private final ConcurrentHashMap<Long, Window> windows = new ConcurrentHashMap<>();

    private record Window(long minute, int asked) {}

    RequestBudget(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a request: how long until it is answered; zero when that is now. */
    Duration ask(long token, Instant now) {
        var minute = Math.floorDiv(now.getEpochSecond(), MINUTE);
        if (windows.size() >= MOST) {
            windows.clear();
        }
        var window = windows.merge(
                token,
                new Window(minute, 1),
                (before, first) -> before.minute == minute ? new Window(minute, before.asked + 1) : first);
        return window.asked <= perMinute
                ? Duration.ZERO
                : Duration.between(now, Instant.ofEpochSecond((minute + 1) * MINUTE));
    }
}
