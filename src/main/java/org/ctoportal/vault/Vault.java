package org.ctoportal.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.ctoportal.vault.Manifest.District;
import org.ctoportal.vault.Manifest.Holds;

/**
 * Backups of a portal and of one district. Asks nobody for a role: whoever can run it holds the password of the database.
 */
public final class Vault {

    private final PortalDatabase database;
    private final String portalVersion;
    private final Clock clock;

    public Vault(PortalDatabase database, String portalVersion, Clock clock) {
        this.database = database;
        this.portalVersion = portalVersion;
        this.clock = clock;
    }

    /** Everything, as it is at this moment. */
    public Manifest backUp(Path file) {
        return new Snapshot(database, portalVersion)
                .write(file, Holds.PORTAL, District.ALL, (connection, schema) -> Slice.ALL, clock.instant());
    }

    /** Everything of one district and nothing of another. */
    public Manifest exportDistrict(long number, Path file) {
        var name = nameOf(number);
        return new Snapshot(database, portalVersion)
                .write(
                        file,
                        Holds.DISTRICT,
                        new District(number, name),
                        (connection, schema) -> sliceOf(number, connection, schema),
                        clock.instant());
    }

    private static Slice sliceOf(long number, Connection connection, Schema schema) throws SQLException {
        var people = ForeignKeys.read(connection).stream()
                .filter(key -> key.target().equals("person"))
                .filter(key -> schema.table("portal/" + key.table()).has("district_id"))
                .toList();
        return new DistrictSlice(number, people);
    }

    private String nameOf(long number) {
        try (var connection = database.connect()) {
            var names = new TreeMap<Long, String>();
            Schema.asking(
                    connection,
                    "SELECT id, name FROM district WHERE ? IS NOT NULL",
                    "any",
                    row -> names.put(row.getLong(1), row.getString(2)));
            var name = names.get(number);
            if (name == null) {
                throw new VaultException("There is no district %d. There are: %s".formatted(number, names));
            }
            return name;
        } catch (SQLException e) {
            throw new VaultException("The database cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether every byte of a file is as it was written; says what it holds. */
    public static Manifest verify(Path file) {
        try (var opened = VaultFile.open(file)) {
            opened.check();
            return opened.manifest();
        } catch (IOException e) {
            throw new VaultException(file + " cannot be read to its end: " + e.getMessage(), e);
        }
    }

    public Manifest restore(Path file) {
        return fill(file, Holds.PORTAL);
    }

    public Manifest importDistrict(Path file) {
        return fill(file, Holds.DISTRICT);
    }

    /** Every reason why a district cannot be imported; none when it can. */
    public List<String> reasonsAgainst(Path file) {
        try (var opened = VaultFile.open(file)) {
            refuseOther(opened.manifest(), Holds.DISTRICT);
            opened.check();
            return new Restore(database, opened).reasons();
        } catch (IOException e) {
            throw new VaultException(file + " cannot be read to its end: " + e.getMessage(), e);
        }
    }

    private Manifest fill(Path file, Holds expected) {
        try (var opened = VaultFile.open(file)) {
            refuseOther(opened.manifest(), expected);
            opened.check();
            new Restore(database, opened).run();
            return opened.manifest();
        } catch (IOException e) {
            throw new VaultException(file + " cannot be read to its end: " + e.getMessage(), e);
        }
    }

    private static void refuseOther(Manifest manifest, Holds expected) {
        if (manifest.holds() != expected) {
            throw new VaultException(
                    expected == Holds.PORTAL
                            ? "The file holds one district; import-district takes it"
                            : "The file holds a whole portal; restore takes it");
        }
    }
}
