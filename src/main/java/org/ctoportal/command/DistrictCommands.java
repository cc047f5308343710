package org.ctoportal.command;

import java.nio.file.Path;
import java.util.List;
import org.ctoportal.vault.Manifest;
import org.ctoportal.vault.Vault;

/** One district from a portal to another. */
final class DistrictCommands {

    private DistrictCommands() {}

    static List<PortalCommand> all() {
        return List.of(new Export(), new Import());
    }

    private static final class Export implements PortalCommand {

        @Override
        public String usage() {
            return "export-district NUMBER FILE";
        }

        @Override
        public String purpose() {
            return "writes everything of one district, and nothing of another, into a new file";
        }

        @Override
        public Work prepare(Arguments arguments) {
            var words = arguments.expecting(usage(), 2).words();
            if (!words.getFirst().matches("\\d{1,18}")) {
                throw new UsageException(words.getFirst() + " is not the number of a district");
            }
            var number = Long.parseLong(words.getFirst());
            return desk -> desk.with(database -> {
                BackupCommands.tell(desk.vault(database).exportDistrict(number, Path.of(words.getLast())), desk.out());
                return DONE;
            });
        }
    }

    private static final class Import implements PortalCommand {

        @Override
        public String usage() {
            return "import-district FILE [--dry-run]";
        }

        @Override
        public String purpose() {
            return "fills a portal without districts with one; --dry-run says what would come, and every reason against it";
        }

        @Override
        public Work prepare(Arguments arguments) {
            var file =
                    Path.of(arguments.expecting(usage(), 1, "--dry-run").words().getFirst());
            return desk -> {
                var manifest = Vault.verify(file);
                BackupCommands.tell(manifest, desk.out());
                if (arguments.option("--dry-run").isPresent()) {
                    return desk.with(database -> rehearse(desk.vault(database), manifest, file, desk));
                }
                return desk.with(database -> {
                    desk.vault(database).importDistrict(file);
                    desk.out().println("Every row was read back and is as in the file.");
                    return DONE;
                });
            };
        }

        private static int rehearse(Vault vault, Manifest manifest, Path file, Desk desk) {
            manifest.tables().stream()
                    .filter(kept -> kept.rows() > 0)
                    .forEach(kept -> desk.out().printf("%10d  %s%n", kept.rows(), kept.table()));
            var reasons = vault.reasonsAgainst(file);
            reasons.forEach(desk.problems()::println);
            return reasons.isEmpty() ? DONE : REFUSED;
        }
    }
}
