package org.ctoportal.mail;

import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server, where the portal has one. */
@Component
class MailSettings {

    private static final String TIMEOUT_MILLIS = "5000";
    private static final int SUBMISSION = 587;

    private final Environment environment;

    MailSettings(Environment environment) {
        this.environment = environment;
    }

    boolean hasServer() {
        return !value("server").isEmpty();
    }

    /** Whom letters come from. */
    String from() {
        return value("from");
    }

    /** The name in the numbers of letters. */
    String host() {
        var base = environment.getProperty("portal.base-url", "");
        return Objects.requireNonNullElse(
                base.isEmpty() ? null : URI.create(base).getHost(), "localhost");
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(value("server"));
        sender.setPort(environment.getProperty("portal.mail.port", Integer.class, SUBMISSION));
        sender.setDefaultEncoding("UTF-8");
        var properties = new Properties();
        var encrypted = environment.getProperty("portal.mail.encrypted", Boolean.class, true);
        properties.setProperty("mail.smtp.starttls.enable", encrypted.toString());
        properties.setProperty("mail.smtp.starttls.required", encrypted.toString());
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        if (!value("user").isEmpty()) {
            sender.setUsername(value("user"));
            sender.setPassword(value("password"));
            properties.setProperty("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(properties);
        return sender;
    }

    private String value(String name) {
        return environment.getProperty("portal.mail." + name, "").strip();
    }
}
