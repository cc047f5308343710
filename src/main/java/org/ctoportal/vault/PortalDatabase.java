package org.ctoportal.vault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of a portal, as commands reach it: one connection at a time, and patient, since a whole table may be read or
 * checked by one statement.
 */
public record PortalDatabase(String url, String user, String password) {

    private static final String LONGEST_CONNECT = "5000";
    private static final String LONGEST_SILENCE = "3600000";

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    public DataSource source() {
        return new DriverManagerDataSource(url, properties());
    }

    boolean isMySql() {
        return url.startsWith("jdbc:mysql:");
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", LONGEST_CONNECT);
        properties.setProperty("socketTimeout", LONGEST_SILENCE);
        properties.setProperty("tcpKeepAlive", "true");
        if (isMySql()) {
            properties.setProperty("rewriteBatchedStatements", "true");
        }
        return properties;
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
