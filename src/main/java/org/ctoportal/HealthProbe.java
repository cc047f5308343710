package org.ctoportal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the portal running on this machine whether it is ready to serve, and ends with 0 when it is, else with 1. A
 * container's health check calls it, because the image needs neither a shell nor curl for that.
 */
final class HealthProbe {

    private static final int PATIENCE_MILLIS = 2000;

    private HealthProbe() {}

    public static void main(String[] arguments) {
        var address = System.getenv().getOrDefault("PORTAL_MANAGEMENT_ADDRESS", "127.0.0.1");
        var port = System.getenv().getOrDefault("PORTAL_MANAGEMENT_PORT", "8081");
        System.exit(isReady(URI.create("http://" + address + ":" + port + "/actuator/health/readiness")) ? 0 : 1);
    }

    static boolean isReady(URI readiness) {
        try {
            var connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
