package org.ctoportal.bench;

/** Repeats a piece of work in rounds, after one round that only warms up. */
public final class Rounds {

    private static final int ROUNDS = 5;

    private Rounds() {}

    /** Work that may fail, which fails the measurement. */
    public interface Work {
        void run() throws Exception;
    }

    /** Times per second that {@code work} can be done one after the other, in each round. */
    public static double[] perSecond(int times, Work work) throws Exception {
        var rates = new double[ROUNDS];
        repeat(times, work);
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = times / (repeat(times, work) / 1e9);
        }
        return rates;
    }

    /** Milliseconds that {@code work} takes, in each round. */
    public static double[] millis(Work work) throws Exception {
        return millis(ROUNDS, work);
    }

    /** The same in so many rounds. */
    public static double[] millis(int rounds, Work work) throws Exception {
        var times = new double[rounds];
        work.run();
        for (int round = 0; round < rounds; round++) {
            times[round] = repeat(1, work) / 1e6;
        }
        return times;
    }

    private static long repeat(int times, Work work) throws Exception {
        var begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return System.nanoTime() - begin;
    }
}
