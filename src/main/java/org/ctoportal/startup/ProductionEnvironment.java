package org.ctoportal.startup;

import java.util.ArrayList;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to start in production on missing or wrong settings, all of them named at once. */
class ProductionEnvironment implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("embedded"))) {
            return;
        }
        var problems = new ArrayList<String>();
        SecretFiles.read(environment, problems);
        problems.addAll(new SettingsCheck(environment).problems());
        if (!problems.isEmpty()) {
            throw new StartRefusedException(problems, null);
        }
    }

    /** After the configuration files have been read and the profiles are known. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
