package org.ctoportal.command;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.command.PortalCommand.Desk;
import org.ctoportal.vault.VaultException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * The front door of all commands. They end with 0 when it is done, with 1 when it is refused or what was looked at is not right,
 * and with 2 when it was not understood or nobody can tell.
 */
public final class PortalCommands {

    private static final List<PortalCommand> ALL = Stream.of(
                    BackupCommands.all(),
                    DistrictCommands.all(),
                    List.of(new VerifyAudit(), new FirstAdministrator(), new MaintenanceCommand()))
            .flatMap(List::stream)
            .toList();

    private PortalCommands() {}

    /** Whether something else is asked for than to start the portal: settings alone do not. */
    public static boolean areAsked(String[] typed) {
        return Arrays.stream(typed).anyMatch(one -> !one.startsWith("--") || one.equals("--help"));
    }

    public static int run(String[] typed) {
        beQuiet();
        return run(typed, System.getenv(), Clock.systemUTC(), System.out, System.err);
    }

    static int run(
            String[] typed, Map<String, String> environment, Clock clock, PrintStream out, PrintStream problems) {
        try {
            var arguments = Arguments.of(List.of(typed));
            if (arguments.option("--help").isPresent() || arguments.command().equals("help")) {
                out.println(usage());
                return PortalCommand.DONE;
            }
            var work = find(arguments.command())
                    .orElseThrow(() -> new UsageException("There is no command " + arguments.command() + ". There are: "
                            + ALL.stream().map(PortalCommands::name).collect(joining(", "))))
                    .prepare(arguments);
            return work.in(new Desk(environment, arguments, clock, out, problems));
        } catch (VaultException e) {
            problems.println(e.getMessage());
            return PortalCommand.REFUSED;
        } catch (SQLException e) {
            problems.println("The database does not answer as it should: " + e.getMessage());
            return PortalCommand.NOT_UNDERSTOOD;
        } catch (Exception e) {
            problems.println(Objects.requireNonNullElse(e.getMessage(), e.toString()));
            return PortalCommand.NOT_UNDERSTOOD;
        }
    }

    private static Optional<PortalCommand> find(String name) {
        return ALL.stream().filter(command -> name(command).equals(name)).findFirst();
    }

    private static String name(PortalCommand command) {
        return command.usage().split(" ", 2)[0];
    }

    private static String usage() {
        return "java -jar portal.jar            starts the portal\n"
                + ALL.stream()
                        .map(command -> "java -jar portal.jar %s%n    %s".formatted(command.usage(), command.purpose()))
                        .collect(joining("\n"))
                + "\nThe settings are those of the portal: PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD, or for the"
                + " database that\ncomes with it PORTAL_DATA_FOLDER. Ends with 0 when it is done, with 1 when it is refused or"
                + " not right, with 2 when it was\nnot understood or cannot be told.";
    }

    /** In the build folder there is none. */
    static String version() {
        return Objects.requireNonNullElse(
                PortalCommands.class.getPackage().getImplementationVersion(), "in development");
    }

    private static void beQuiet() {
        var logging = LoggingSystem.get(PortalCommands.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }
}
