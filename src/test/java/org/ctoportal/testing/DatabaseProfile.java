package org.ctoportal.testing;

import org.springframework.test.context.ActiveProfilesResolver;

/** Uses the embedded server unless the environment names a database. */
public class DatabaseProfile implements ActiveProfilesResolver {

    @Override
    public String[] resolve(Class<?> testClass) {
        return System.getenv("PORTAL_DB_URL") == null ? new String[] {"embedded"} : new String[] {};
    }
}
