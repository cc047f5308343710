package org.ctoportal.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.ctoportal.vault.Manifest;
import org.ctoportal.vault.Vault;

/** Everything into a file and back. */
final class BackupCommands {

    private BackupCommands() {}

    static List<PortalCommand> all() {
        return List.of(new Backup(), new Restore(), new VerifyBackup());
    }

    static void tell(Manifest manifest, PrintStream out) {
        out.printf(
                "%s of %s, portal %s, tables at %s: %d tables, %d rows%n",
                manifest.holds() == Manifest.Holds.PORTAL
                        ? "The portal"
                        : "District %d, %s,"
                                .formatted(
                                        manifest.district().number(),
                                        manifest.district().name()),
                manifest.createdAt(),
                manifest.portal(),
                manifest.migration(),
                manifest.tables().size(),
                manifest.rows());
    }

    private static final class Backup implements PortalCommand {

        @Override
        public String usage() {
            return "backup FILE";
        }

        @Override
        public String purpose() {
            return "writes everything the portal keeps into a new file; people may go on working";
        }

        @Override
        public Work prepare(Arguments arguments) {
            var file = Path.of(arguments.expecting(usage(), 1).words().getFirst());
            return desk -> desk.with(database -> {
                tell(desk.vault(database).backUp(file), desk.out());
                return DONE;
            });
        }
    }

    private static final class Restore implements PortalCommand {

        @Override
        public String usage() {
            return "restore FILE";
        }

        @Override
        public String purpose() {
            return "fills empty databases with a backup of this version of the portal";
        }

        @Override
        public Work prepare(Arguments arguments) {
            var file = Path.of(arguments.expecting(usage(), 1).words().getFirst());
            return desk -> {
                // Before a database is started for nothing.
                var manifest = Vault.verify(file);
                tell(manifest, desk.out());
                return desk.with(database -> {
                    desk.vault(database).restore(file);
                    desk.out().println("Every row was read back and is as in the file.");
                    return VerifyAudit.verify(database, manifest.createdAt(), desk);
                });
            };
        }
    }

    private static final class VerifyBackup implements PortalCommand {

        @Override
        public String usage() {
            return "verify-backup FILE";
        }

        @Override
        public String purpose() {
            return "looks whether every byte of a file is as it was written; needs no database";
        }

        @Override
        public Work prepare(Arguments arguments) {
            var file = Path.of(arguments.expecting(usage(), 1).words().getFirst());
            return desk -> {
                tell(Vault.verify(file), desk.out());
                desk.out().println("Whole.");
                return DONE;
            };
        }
    }
}
