package org.ctoportal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.ctoportal.command.Terminal;
import org.ctoportal.embedded.EmbeddedServer;
import org.ctoportal.startup.StartRefusedException;
import org.ctoportal.startup.UnfinishedRestore;
import org.ctoportal.vault.PortalDatabase;
import org.ctoportal.vault.TwoCopies;
import org.ctoportal.vault.Vault;
import org.ctoportal.vault.VaultException;
import org.springframework.util.FileSystemUtils;

/** The demonstration taken out of its portal, and put into another. */
final class DemoVault implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/vault");
    private static final Path ELSEWHERE = Path.of("target/test-data-restored");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration CLOCKS_STAND = Duration.ofMillis(1500);

    private final PortalDatabase portal;
    private final EmbeddedServer server;
    private final PortalDatabase other;
    private final Vault here;
    private final Vault there;

    DemoVault(PortalDatabase portal) throws IOException {
        this.portal = portal;
        FileSystemUtils.deleteRecursively(ELSEWHERE.resolve("database/data"));
        this.server = EmbeddedServer.in(ELSEWHERE);
        this.other = new PortalDatabase(server.url(), server.user(), server.password());
        this.here = new Vault(portal, "1", CLOCK);
        this.there = new Vault(other, "1", CLOCK);
    }

    /** The name of the file says what database it is from: one of the embedded database is restored into MySQL later. */
    void isRestoredRowByRow() throws IOException, SQLException {
        var file = fresh(portal.url().startsWith("jdbc:mysql") ? "of-mysql.zip" : "of-embedded.zip");

        close("on");
        try {
            var manifest = here.backUp(file);
            there.restore(file);

            assertThat(manifest.rows()).isGreaterThan(5000);
            TwoCopies.areAlike(portal, other);
        } finally {
            close("off");
        }
        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> there.restore(file))
                .withMessageContaining("is in use");
    }

    /** After a restore that was cut off: no portal starts there, and another may begin anew. */
    void oneDistrictIsImported(long district) throws IOException, SQLException {
        var file = fresh("district.zip");
        here.exportDistrict(district, file);
        assertThat(there.reasonsAgainst(file)).isNotEmpty();
        cutOff();

        assertThat(there.reasonsAgainst(file)).isEmpty();
        there.importDistrict(file);

        TwoCopies.areAlikeOf(district, portal, other);
        try (var connection = other.connect();
                var statement = connection.createStatement()) {
            UnfinishedRestore.refuse(connection);
            try (var row = statement.executeQuery("SELECT COUNT(*) FROM district")) {
                row.next();
                assertThat(row.getInt(1)).isOne();
            }
        }
    }

    /** Nothing is sealed or sent while two portals are compared. */
    private void close(String whether) {
        assertThat(new Terminal(portal.url(), portal.user(), portal.password()).types("maintenance", whether))
                .isZero();
        try {
            Thread.sleep(CLOCKS_STAND);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void cutOff() throws SQLException {
        try (var connection = other.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + UnfinishedRestore.TABLE + " (id INT NOT NULL PRIMARY KEY)");
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(() -> UnfinishedRestore.refuse(connection));
        }
    }

    private static Path fresh(String name) throws IOException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(name);
        Files.deleteIfExists(file);
        return file;
    }

    @Override
    public void close() {
        server.close();
    }
}
