package org.ctoportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.testing.FreePort;
import org.ctoportal.testing.TestKey;

/**
 * The portal as a process of its own, in production mode on the embedded database with the demo districts. It keeps its
 * address and its data folder over {@link #kill()} and {@link #start()}, so that a journey can end it and go on.
 */
public final class PortalProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target");
    private static final Path CLASS_PATH = TARGET.resolve("portal.classpath");
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private static final Pattern TOKEN = Pattern.compile("one-time token (\\w+)");

    private static final String TEMPORARY = "tmp";

    private static final String PORT = "--port=";

    private static final String ADDRESS = "--portal.base-url=";

    private static final String WITHOUT_DEMO = "--portal.demo=false";

    private final Path folder;
    private final Supplier<List<String>> database;
    private final List<String> options;
    private final List<String> javaOptions;
    private final int port = FreePort.any();
    private final int managementPort = FreePort.any();
    private final List<ProcessHandle> databases = new ArrayList<>();
    private Process process;

    /** A portal that was just set up: whatever an earlier run left in {@code folder} is thrown away. */
    public PortalProcess(Path folder, String... options) {
        this(folder, PortalProcess::embedded, List.of(options), List.of(FirstStart.classes()));
        JourneyFolder.deleteAll(folder);
        FirstStart.bringTo(folder, !List.of(options).contains(WITHOUT_DEMO), jar());
    }

    private PortalProcess(
            Path folder, Supplier<List<String>> database, List<String> options, List<String> javaOptions) {
        this.folder = folder;
        this.database = database;
        this.options = options;
        this.javaOptions = javaOptions;
    }

    /** A portal on the database that the options name instead of one of its own. */
    static PortalProcess on(List<String> database, Path folder, String... options) {
        JourneyFolder.deleteAll(folder);
        FirstStart.bringTo(folder, false, jar());
        return new PortalProcess(folder, () -> database, List.of(options), List.of(FirstStart.classes()));
    }

    /** A portal on whatever is in {@code folder}. */
    static PortalProcess withJavaOptions(Path folder, List<String> javaOptions, String... options) {
        return new PortalProcess(folder, PortalProcess::embedded, List.of(options), javaOptions);
    }

    /** A database of its own, in its folder. */
    static List<String> embedded() {
        return List.of("--spring.profiles.active=embedded");
    }

    /** Another server of the same portal, set up as in production, on the database of this one, which must run by then. */
    PortalProcess beside(Path itsFolder) {
        JourneyFolder.deleteAll(itsFolder);
        return new PortalProcess(itsFolder, this::asDatabaseOfAnother, options, javaOptions);
    }

    /** The same, but that it reaches the database at that port. */
    PortalProcess beside(Path itsFolder, int port) {
        JourneyFolder.deleteAll(itsFolder);
        return new PortalProcess(itsFolder, () -> asDatabaseOfAnother(port), options, javaOptions);
    }

    /** Its own database server, which outlives {@link #kill()}. */
    DatabaseProcess database() {
        var server = databases.stream()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.startsWith(PORT)))
                .findFirst()
                .orElseThrow();
        return new DatabaseProcess(server, folder);
    }

    private List<String> asDatabaseOfAnother() {
        return databases.isEmpty()
                ? database.get()
                : asDatabaseOfAnother(database().port());
    }

    private List<String> asDatabaseOfAnother(int port) {
        try {
            return List.of(
                    "--spring.datasource.url=jdbc:mariadb://127.0.0.1:" + port + "/portal?sslMode=disable",
                    "--spring.datasource.username=portal",
                    "--spring.datasource.password="
                            + Files.readString(folder.resolve("database/password"))
                                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Where it keeps its data. */
    Path folder() {
        return folder;
    }

    public long pid() {
        return process.pid();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Starts the portal and returns when it is ready to serve. */
    public void start() {
        try {
            Files.createDirectories(folder.resolve(TEMPORARY));
            var builder = new ProcessBuilder(command()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_"));
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            process = builder.start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() throws IOException {
        if (Files.notExists(CLASS_PATH)) {
            throw new IllegalStateException(
                    CLASS_PATH + " is missing; start the journeys with ./mvnw -Pbrowser verify");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                // What a start makes and throws away is thrown away a few times, not thirty.
                "-Xmn512m",
                // It lives for minutes and shares two processors with a browser: compiling quickly beats compiling
                // well.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=256m",
                "-XX:MetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                // The database server's library empties whatever lies in the temporary folder at every start.
                "-Djava.io.tmpdir=" + folder.resolve(TEMPORARY),
                "-cp",
                jar()
                        + java.io.File.pathSeparator
                        + Files.readString(CLASS_PATH).strip()));
        command.addAll(javaOptions);
        command.addAll(List.of(
                "org.ctoportal.Application",
                "--vaadin.productionMode=true",
                // A journey needs few of them, and those that start the whole portal have checked them all.
                "--spring.data.jpa.repositories.bootstrap-mode=lazy",
                "--server.port=" + port,
                "--management.server.port=" + managementPort,
                "--portal.data-folder=" + folder,
                "--" + TestKey.SETTING));
        if (options.stream().noneMatch(option -> option.startsWith(ADDRESS))) {
            command.add(ADDRESS + url());
        }
        command.addAll(database.get());
        command.addAll(options);
        return command;
    }

    /** The portal's own classes without the libraries, as Maven packaged them last. */
    private static Path jar() {
        try (var jars = Files.newDirectoryStream(TARGET, "*.jar.original")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchElementException e) {
            throw new IllegalStateException(
                    "The portal is not packaged; start the journeys with ./mvnw -Pbrowser verify", e);
        }
    }

    private Path log() {
        return folder.resolve("portal.log");
    }

    private void awaitReady() throws IOException {
        var readiness = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        var giveUp = Instant.now().plus(PATIENCE);
        while (!answers(readiness)) {
            if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                var lines = Files.readAllLines(log());
                var end = String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
                close();
                throw new IllegalStateException("The portal did not become ready:\n" + end);
            }
            pause();
        }
        databases.clear();
        process.descendants().forEach(databases::add);
    }

    private static boolean answers(URI uri) {
        try {
            var connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the portal at once, as a power cut would; its database server is left behind, as in life. */
    public void kill() {
        end(process.destroyForcibly());
    }

    /** Ends the database server under the running portal. */
    public void killDatabase() {
        databases.forEach(ProcessHandle::destroyForcibly);
        databases.forEach(database -> database.onExit().join());
    }

    /** The token that the log of the last start shows to the first administrator. */
    public String token() {
        try {
            var tokens = TOKEN.matcher(Files.readString(log())).results().toList();
            return tokens.getLast().group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the portal to stop and waits until it has. */
    public void stop() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
        databases.forEach(ProcessHandle::destroyForcibly);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
