package org.ctoportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A folder for a portal's data that no process beside this one uses; it is this process's own until it ends. */
final class JourneyFolder {

    private static final Path TARGET = Path.of("target");

    /** Kept, because a channel that nobody holds is closed, and its lock let go with it. */
    private static final Queue<FileChannel> OURS = new ConcurrentLinkedQueue<>();

    private JourneyFolder() {}

    static Path of(String name) {
        try {
            for (var number = 1; ; number++) {
                var numbered = name + "-" + number;
                if (isOurs(TARGET.resolve(numbered + ".lock"))) {
                    return TARGET.resolve(numbered);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock is let go by the operating system when the process ends, however it ends. */
    private static boolean isOurs(Path file) throws IOException {
        Files.createDirectories(TARGET);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            OURS.add(channel);
            return true;
        }
        channel.close();
        return false;
    }

    static void deleteAll(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
