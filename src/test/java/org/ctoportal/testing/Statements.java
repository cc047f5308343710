package org.ctoportal.testing;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts what is asked of the database. */
public final class Statements {

    private Statements() {}

    /** How many statements the work sends, from the thread that calls. */
    public static long of(EntityManagerFactory factory, Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var others = OthersStatements.countBeside(work);
        return statistics.getPrepareStatementCount() - others;
    }
}
