package org.ctoportal.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.ctoportal.vault.PortalDatabase;
import org.ctoportal.vault.Vault;

/** One thing that can be done from a terminal. */
interface PortalCommand {

    int DONE = 0;
    int REFUSED = 1;
    int NOT_UNDERSTOOD = 2;

    /** With its words and options, as it is typed. */
    String usage();

    /** One line. */
    String purpose();

    /** Refuses what was typed wrongly before anything is begun, and says what is to be done. */
    Work prepare(Arguments arguments);

    /** What is done once everything typed was understood. */
    interface Work {

        /** The database is opened when somebody asks for it. */
        int in(Desk desk) throws Exception;
    }

    /** What a command works with. */
    record Desk(
            Map<String, String> environment, Arguments arguments, Clock clock, PrintStream out, PrintStream problems) {

        int with(Using work) throws Exception {
            var opened = new Settings(environment, arguments.settings()).open();
            try (var server = opened.server()) {
                return work.database(opened.database());
            }
        }

        Vault vault(PortalDatabase database) {
            return new Vault(database, PortalCommands.version(), clock);
        }
    }

    interface Using {
        int database(PortalDatabase database) throws Exception;
    }
}
