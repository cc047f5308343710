package org.ctoportal.testing;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two windows of one person: the second acts before what the first did is stored. */
public final class AtOnce {

    /** Long enough for the second to come as far as the first lets it. */
    private static final long BETWEEN_MILLIS = 700;

    private AtOnce() {}

    /** What the second fails with, or nothing. */
    public static Optional<Throwable> second(PlatformTransactionManager database, Runnable first, Runnable second)
            throws InterruptedException {
        var context = SecurityContextHolder.getContext();
        var task = new FutureTask<>(
                () -> {
                    SecurityContextHolder.setContext(context);
                    second.run();
                },
                null);
        new TransactionTemplate(database).executeWithoutResult(status -> {
            first.run();
            Thread.ofPlatform().start(task);
            pause();
        });
        try {
            task.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
