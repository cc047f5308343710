package org.ctoportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database server of a portal that is gone, as a process that a test ends and starts again with the same data. */
final class DatabaseProcess implements AutoCloseable {

    private static final String PORT = "--port=";
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final List<String> command;
    private final int port;
    private ProcessHandle server;

    /** A running one, with the folder of its portal. */
    DatabaseProcess(ProcessHandle server, Path folder) {
        this.server = server;
        this.folder = folder;
        this.command = new ArrayList<>();
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        this.port = command.stream()
                .filter(argument -> argument.startsWith(PORT))
                .map(argument -> Integer.parseInt(argument.substring(PORT.length())))
                .findFirst()
                .orElseThrow();
    }

    int port() {
        return port;
    }

    /** At once, as when the machine runs out of memory. */
    void kill() {
        server.destroyForcibly();
        server.onExit().join();
    }

    /** With its data as it was, and further options; returns when it takes connections. */
    void start(String... options) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(options));
        try {
            server = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("database.log").toFile())
                    .start()
                    .toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitConnections();
    }

    private void awaitConnections() {
        var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!takesConnections()) {
            if (!server.isAlive() || System.nanoTime() > giveUp) {
                throw new IllegalStateException(
                        "The database did not come back; see " + folder.resolve("database.log"));
            }
        }
    }

    private boolean takesConnections() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            // It greets whoever comes once it can be asked.
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Past the portal. */
    DataSource source() {
        try {
            return new DriverManagerDataSource(
                    "jdbc:mariadb://127.0.0.1:" + port + "/portal?sslMode=disable",
                    "portal",
                    Files.readString(folder.resolve("database/password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
