package org.ctoportal.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The machine the portal runs on, as far as it decides whether the database server of the Maven artifact can run there. */
record Machine(String system, String processor, boolean hasGnuLibrary) {

    private static final Path GNU_LIBRARY = Path.of("/lib64/ld-linux-x86-64.so.2");
    private static final Set<String> X86 = Set.of("amd64", "x86_64");

    static Machine current() {
        return new Machine(
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                System.getProperty("os.arch", "").toLowerCase(Locale.ROOT),
                Files.exists(GNU_LIBRARY));
    }

    /**
     * Passes where there is a server for the machine.
     *
     * @throws EmbeddedDatabaseException with the way out where there is none
     */
    void refuseWithoutServer() {
        if (!hasServer()) {
            throw new EmbeddedDatabaseException("No database comes with the portal for " + system + " on " + processor
                    + ". Start it with MySQL instead: docker compose -f docker/compose.yaml up");
        }
    }

    private boolean hasServer() {
        if (system.contains("mac")) {
            return processor.equals("aarch64");
        }
        return X86.contains(processor) && (system.contains("windows") || hasGnuLibrary);
    }
}
