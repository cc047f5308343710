package org.ctoportal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a server that outlived its killed portal; otherwise the next start would wait 30 seconds and fail. */
final class OrphanServer {

    private static final int SECONDS_TO_STOP = 20;

    private OrphanServer() {}

    static void end(Path data) throws IOException {
        if (Files.notExists(data)) {
            return;
        }
        try (Stream<Path> files = Files.list(data)) {
            for (var pidFile :
                    files.filter(file -> file.toString().endsWith(".pid")).toList()) {
                processOf(pidFile)
                        .filter(process -> servesFolder(process, data))
                        .ifPresent(OrphanServer::stop);
                Files.deleteIfExists(pidFile);
            }
        }
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        var pid = Files.readString(pidFile).strip();
        return pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean servesFolder(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .or(() -> process.info().command())
                .filter(line -> line.contains("mariadbd") || line.contains("mysqld"))
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
