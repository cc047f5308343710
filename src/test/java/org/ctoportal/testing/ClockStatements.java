package org.ctoportal.testing;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what the portal's clocks ask of the database by themselves, while a test counts what it asks. */
public final class ClockStatements implements StatementInspector {

    private static final String CLOCKS = "scheduling-";

    private static final AtomicLong COUNT = new AtomicLong();

    static long count() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread().getName().startsWith(CLOCKS)) {
            COUNT.incrementAndGet();
        }
        return sql;
    }
}
