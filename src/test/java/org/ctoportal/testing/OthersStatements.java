package org.ctoportal.testing;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** Counts what clocks and runs of the portal ask of the database by themselves, while a test counts what it asks. */
public final class OthersStatements implements StatementInspector {

    private static final AtomicLong COUNT = new AtomicLong();

    private static volatile @Nullable Thread counting;

    static long countBeside(Runnable work) {
        var before = COUNT.get();
        counting = Thread.currentThread();
        work.run();
        return COUNT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread() != counting) {
            COUNT.incrementAndGet();
        }
        return sql;
    }
}
