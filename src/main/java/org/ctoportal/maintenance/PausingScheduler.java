package org.ctoportal.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Runs the clocks of the portal, none of them while there is maintenance: each is late then, and runs at its next time. */
class PausingScheduler implements TaskScheduler, DisposableBean {

    private final ThreadPoolTaskScheduler threads;
    private final MaintenanceBoard board;

    PausingScheduler(ThreadPoolTaskScheduler threads, MaintenanceBoard board) {
        this.threads = threads;
        this.board = board;
        threads.initialize();
    }

    private Runnable pausing(Runnable task) {
        return () -> {
            if (board.goingOn().isEmpty()) {
                task.run();
            }
        };
    }

    @Override
    public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return threads.schedule(pausing(task), trigger);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
        return threads.schedule(pausing(task), startTime);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period) {
        return threads.scheduleAtFixedRate(pausing(task), startTime, period);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
        return threads.scheduleAtFixedRate(pausing(task), period);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant startTime, Duration delay) {
        return threads.scheduleWithFixedDelay(pausing(task), startTime, delay);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
        return threads.scheduleWithFixedDelay(pausing(task), delay);
    }

    @Override
    public void destroy() {
        threads.destroy();
    }
}
