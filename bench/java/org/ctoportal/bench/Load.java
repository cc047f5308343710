package org.ctoportal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two pieces of work under load, in turn, so that both meet the same machine: five rounds after one that warms up. */
final class Load {

    private static final int ROUNDS = 5;
    private static final int AT_A_TIME = 8;
    private static final long NANOS = 2_000_000_000L;

    private Load() {}

    /** Of each round how often a second it was done, and in how many milliseconds 95 of 100 were. */
    record Side(double[] rates, double[] p95) {}

    record Both(Side first, Side second) {

        double[] ratios() {
            return IntStream.range(0, ROUNDS)
                    .mapToDouble(round -> first.rates[round] / second.rates[round])
                    .toArray();
        }
    }

    static Both inTurn(Callable<?> one, Callable<?> other) throws Exception {
        var both = new Both(
                new Side(new double[ROUNDS], new double[ROUNDS]), new Side(new double[ROUNDS], new double[ROUNDS]));
        round(one);
        round(other);
        for (int round = 0; round < ROUNDS; round++) {
            note(both.first, round, round(one));
            note(both.second, round, round(other));
        }
        return both;
    }

    private static void note(Side side, int round, long[] times) {
        side.rates[round] = times.length / (NANOS / 1e9);
        side.p95[round] = times[(int) (times.length * 0.95)] / 1e6;
    }

    /** How long each took, the shortest first. */
    private static long[] round(Callable<?> work) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var end = System.nanoTime() + NANOS;
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < AT_A_TIME; i++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        var begin = System.nanoTime();
                        work.call();
                        times.add(System.nanoTime() - begin);
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
