package org.ctoportal.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Looks at the settings of a portal in production. Values are never part of a problem's text: they may be secrets. */
final class SettingsCheck {

    private static final Pattern DATABASE = Pattern.compile("jdbc:(mysql|mariadb)://[^/?#\\s]+/[^/?#\\s]+(\\?\\S*)?");
    private static final String MARIADB_DRIVER = "org.mariadb.jdbc.Driver";
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> LOG_FORMATS = Set.of("", "ecs", "logstash", "gelf");
    private static final Pattern SECRET_INSIDE = Pattern.compile("[?&;](user|password)=", Pattern.CASE_INSENSITIVE);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern NETWORK = Pattern.compile("(\\d+(\\.\\d+){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+)/\\d{1,3}");
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private final Environment environment;
    private final boolean mariaDb;
    private final List<String> problems = new ArrayList<>();

    SettingsCheck(Environment environment) {
        this(environment, ClassUtils.isPresent(MARIADB_DRIVER, SettingsCheck.class.getClassLoader()));
    }

    /** The driver of the embedded database is not in the production jar. */
    SettingsCheck(Environment environment, boolean mariaDb) {
        this.environment = environment;
        this.mariaDb = mariaDb;
    }

    List<String> problems() {
        checkDatabase();
        checkBaseUrl();
        checkYesOrNo("PORTAL_DEMO", "portal.demo");
        checkYesOrNo("PORTAL_COOKIE_SECURE", "server.servlet.session.cookie.secure");
        checkPort("PORTAL_MANAGEMENT_PORT", "management.server.port");
        checkPort("SERVER_PORT", "server.port");
        checkMail();
        checkAddress("PORTAL_MANAGEMENT_ADDRESS", "management.server.address");
        checkAddress("SERVER_ADDRESS", "server.address");
        checkProxies();
        checkDataFolder();
        checkKey();
        checkPatience();
        if (!LOG_FORMATS.contains(value("logging.structured.format.console"))) {
            problems.add("PORTAL_LOG_FORMAT is none of ecs, logstash and gelf");
        }
        return problems;
    }

    private void checkMail() {
        if (value("portal.mail.server").isEmpty()) {
            return;
        }
        checkPort("PORTAL_MAIL_PORT", "portal.mail.port");
        checkYesOrNo("PORTAL_MAIL_ENCRYPTED", "portal.mail.encrypted");
        if (!MAIL_ADDRESS.matcher(value("portal.mail.from")).matches()) {
            problems.add("PORTAL_MAIL_FROM is not an address such as portal@district.example.org. With a mail server it"
                    + " is needed");
        }
    }

    private void checkPort(String name, String property) {
        var port = value(property);
        if (!port.isEmpty() && !(PORT.matcher(port).matches() && Integer.parseInt(port) <= HIGHEST_PORT)) {
            problems.add(name + " is not a port, a number up to " + HIGHEST_PORT);
        }
    }

    private void checkAddress(String name, String property) {
        var address = value(property);
        if (!address.isEmpty() && !isOfThisMachine(address)) {
            problems.add(name + " is not an address of this machine");
        }
    }

    private static boolean isOfThisMachine(String address) {
        try {
            var resolved = InetAddress.getByName(address);
            return resolved.isAnyLocalAddress() || NetworkInterface.getByInetAddress(resolved) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** An address without its bits would be taken for a pattern that fits nobody. */
    private void checkProxies() {
        var proxies = value("server.tomcat.remoteip.internal-proxies");
        if (!proxies.isEmpty() && !Arrays.stream(proxies.split(",", -1)).allMatch(proxy -> isNetwork(proxy.strip()))) {
            problems.add("PORTAL_PROXIES is not a list of networks such as 192.0.2.10/32, with commas between them");
        }
    }

    private static boolean isNetwork(String text) {
        try {
            return NETWORK.matcher(text).matches()
                    && !new NetMask(text).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkDataFolder() {
        try {
            var folder = Path.of(value("portal.data-folder"));
            if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
                problems.add("PORTAL_DATA_FOLDER is not a folder the portal may write to");
            }
        } catch (InvalidPathException e) {
            problems.add("PORTAL_DATA_FOLDER is not a path");
        }
    }

    private void checkKey() {
        var key = value("portal.key");
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            problems.add("PORTAL_KEY is not 64 hexadecimal digits. Make one with: openssl rand -hex 32");
        }
    }

    private void checkPatience() {
        try {
            var patience = value("portal.database-patience");
            if (!patience.isEmpty() && DurationStyle.detectAndParse(patience).isNegative()) {
                problems.add("PORTAL_DB_PATIENCE is less than nothing");
            }
        } catch (IllegalArgumentException e) {
            problems.add("PORTAL_DB_PATIENCE is not a time such as 60s or 2m");
        }
    }

    private void checkDatabase() {
        var url = value("spring.datasource.url");
        if (url.isEmpty()) {
            problems.add("PORTAL_DB_URL is missing. Set it to the address of the MySQL database, such as"
                    + " jdbc:mysql://db.example.org:3306/portal");
        } else if (!DATABASE.matcher(url).matches() || url.startsWith("jdbc:mariadb:") && !mariaDb) {
            problems.add("PORTAL_DB_URL is not an address such as jdbc:mysql://db.example.org:3306/portal");
        } else if (SECRET_INSIDE.matcher(url).find()) {
            problems.add("PORTAL_DB_URL holds a user or a password. Set PORTAL_DB_USER and PORTAL_DB_PASSWORD instead");
        }
        if (value("spring.datasource.username").isEmpty()) {
            problems.add("PORTAL_DB_USER is missing. Set it to the database user of the portal");
        }
        if (value("spring.datasource.password").isEmpty()) {
            problems.add("PORTAL_DB_PASSWORD is missing. Set it, or PORTAL_DB_PASSWORD_FILE to a file that holds it");
        }
    }

    private void checkBaseUrl() {
        var url = value("portal.base-url");
        if (url.isEmpty()) {
            problems.add("PORTAL_BASE_URL is missing. Set it to the address people use, such as"
                    + " https://portal.example.org");
        } else if (!isBaseUrl(url)) {
            problems.add("PORTAL_BASE_URL is not an address such as https://portal.example.org, without a path"
                    + " and without a slash at its end");
        } else if (wouldLoseCookies(URI.create(url))) {
            problems.add("PORTAL_BASE_URL begins with http, so browsers would not send the portal's cookies. Use https,"
                    + " or set PORTAL_COOKIE_SECURE to false on a closed network");
        }
    }

    private boolean wouldLoseCookies(URI url) {
        return "http".equals(url.getScheme())
                && !THIS_MACHINE.contains(url.getHost())
                && "true".equals(value("server.servlet.session.cookie.secure"));
    }

    private static boolean isBaseUrl(String text) {
        try {
            var url = URI.create(text);
            return Set.of("http", "https").contains(Objects.requireNonNullElse(url.getScheme(), ""))
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getPath().isEmpty()
                    && url.getQuery() == null
                    && url.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkYesOrNo(String name, String property) {
        if (!YES_OR_NO.contains(value(property).toLowerCase(Locale.ROOT))) {
            problems.add(name + " is neither true nor false");
        }
    }

    private String value(String property) {
        return Objects.requireNonNullElse(environment.getProperty(property), "").strip();
    }
}
