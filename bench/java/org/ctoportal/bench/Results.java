package org.ctoportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Figures with their spread, printed and appended to {@code target/bench/results.md}. */
public final class Results {

    private static final Path FILE = Path.of("target/bench/results.md");

    private Results() {}

    /** Notes the median, the lowest and the highest of several rounds of one measurement. */
    public static void note(String what, String unit, double... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        line("| %s | %s %s | %s to %s | %d |"
                .formatted(
                        what,
                        figure(sorted[sorted.length / 2]),
                        unit,
                        figure(sorted[0]),
                        figure(sorted[sorted.length - 1]),
                        rounds.length));
    }

    /** The value that so many of a hundred rounds do not exceed. */
    public static double percentile(double[] rounds, int percent) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static void line(String text) {
        try {
            if (Files.notExists(FILE)) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(
                        FILE, machine() + "\n\n| what | median | range | rounds |\n| --- | --- | --- | --- |\n");
            }
            Files.writeString(FILE, text + "\n", StandardOpenOption.APPEND);
            System.out.println(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() throws IOException {
        var memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return "Machine: %s, %d cores, %d GiB, %s %s, Java %s"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        memory >> 30,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    private static String processor() throws IOException {
        var information = Path.of("/proc/cpuinfo");
        if (Files.notExists(information)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(information).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
