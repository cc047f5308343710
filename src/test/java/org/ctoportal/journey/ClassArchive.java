package org.ctoportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The portal's classes as the Java machine keeps them once they were read and checked. The journeys start some twenty
 * portals; this saves each a third of its start. Made by the first start after the portal was packaged.
 */
final class ClassArchive {

    private static final Path FILE = Path.of("target/journeys.jsa");
    private static final Path LOCK = Path.of("target/journeys.jsa.lock");

    private ClassArchive() {}

    /** The option to start with. Waits while another process makes the archive. */
    static String option(Path jar) {
        try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = channel.lock()) {
            if (Files.notExists(FILE)
                    || Files.getLastModifiedTime(FILE).compareTo(Files.getLastModifiedTime(jar)) < 0) {
                Files.deleteIfExists(FILE);
                make();
            }
            return "-XX:SharedArchiveFile=" + FILE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make() {
        try (var portal = PortalProcess.withJavaOptions(
                JourneyFolder.of("journeys-archive"), List.of("-XX:ArchiveClassesAtExit=" + FILE))) {
            portal.start();
        }
    }
}
