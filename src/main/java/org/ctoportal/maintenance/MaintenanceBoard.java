package org.ctoportal.maintenance;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Whether a maintenance is announced or going on. Asked at every request and answered by what the database said half a second
 * ago at most; while it says nothing, what it said last goes on.
 */
@Component
public class MaintenanceBoard {

    private static final Logger log = LoggerFactory.getLogger(MaintenanceBoard.class);
    private static final long KEPT = Duration.ofMillis(500).toNanos();

    /** Whoever comes so soon after nobody answered does not wait for the database as well. */
    private static final long AWAY = Duration.ofSeconds(2).toNanos();

    private static final long LONGEST_WAIT = 300;

    private final MaintenanceRepository maintenances;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable MaintenanceNotice known;
    private volatile long askAgain = System.nanoTime();

    MaintenanceBoard(MaintenanceRepository maintenances, Clock clock) {
        this.maintenances = maintenances;
        this.clock = clock;
    }

    /** The maintenance that is announced or going on. */
    public Optional<MaintenanceNotice> notice() {
        if (System.nanoTime() - askAgain >= 0 && isOurTurn()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return Optional.ofNullable(known);
    }

    /** One asks, the others take what is known; if that is from long ago they wait for the one a little. */
    private boolean isOurTurn() {
        try {
            return System.nanoTime() - askAgain < KEPT
                    ? asking.tryLock()
                    : asking.tryLock(LONGEST_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ask() {
        if (System.nanoTime() - askAgain < 0) {
            return;
        }
        try {
            known = maintenances
                    .findById(Maintenance.ONLY)
                    .map(Maintenance::notice)
                    .orElse(null);
            askAgain = System.nanoTime() + KEPT;
        } catch (DataAccessException | TransactionException e) {
            askAgain = System.nanoTime() + AWAY;
            log.warn("Nobody can say whether there is a maintenance", e);
        }
    }

    /** What is announced and has not begun. */
    public Optional<MaintenanceNotice> announced() {
        return notice().filter(notice -> !notice.isOn(clock.instant()));
    }

    /** What goes on at this moment. */
    public Optional<MaintenanceNotice> goingOn() {
        return notice().filter(notice -> notice.isOn(clock.instant()));
    }
}
