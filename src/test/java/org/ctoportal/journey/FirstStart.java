package org.ctoportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * What the first start after the portal was packaged leaves for the twenty that follow: its classes as the Java machine
 * keeps them once they were read and checked, and the data of a portal that has just been set up, with the demo districts
 * and without. Saves each of them half of its start.
 */
final class FirstStart {

    private static final Path ARCHIVE = Path.of("target/journeys.jsa");
    private static final Path LOCK = Path.of("target/journeys.jsa.lock");
    private static final Path EMPTY = Path.of("target/journeys-set-up-empty");
    private static final Path DEMO = Path.of("target/journeys-set-up-demo");
    /** The server's own files are the same in all folders and never written. */
    private static final Path SERVER = Path.of("database/server");

    private FirstStart() {}

    /** The option to start with. */
    static String classes() {
        return "-XX:SharedArchiveFile=" + ARCHIVE;
    }

    /** Gives a portal that was never started the data it would set up by itself. Waits while another process makes them. */
    static void bringTo(Path folder, boolean demo, Path jar) {
        try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = channel.lock()) {
            if (Files.notExists(ARCHIVE)
                    || Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(jar)) < 0) {
                Files.deleteIfExists(ARCHIVE);
                make();
            }
            copy(demo ? DEMO : EMPTY, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make() throws IOException {
        var folder = JourneyFolder.of("journeys-first-start");
        JourneyFolder.deleteAll(folder);
        try (var portal = PortalProcess.withJavaOptions(folder, List.of(), "--portal.demo=false")) {
            portal.start();
        }
        keep(folder, EMPTY);
        try (var portal = PortalProcess.withJavaOptions(folder, List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE))) {
            portal.start();
        }
        keep(folder, DEMO);
        if (Files.notExists(ARCHIVE)) {
            throw new IllegalStateException("The portal left no archive of its classes in " + ARCHIVE);
        }
    }

    private static void keep(Path folder, Path kept) throws IOException {
        JourneyFolder.deleteAll(kept);
        copy(folder, kept);
    }

    private static void copy(Path from, Path to) throws IOException {
        var database = from.resolve("database");
        for (var part : List.of("data", "password", "server")) {
            copyTree(from, database.resolve(part), to);
        }
    }

    private static void copyTree(Path root, Path tree, Path to) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(root.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var path = root.relativize(file);
                if (path.startsWith(SERVER)) {
                    Files.createLink(to.resolve(path), file);
                } else if (attributes.isRegularFile()) {
                    Files.copy(file, to.resolve(path));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
