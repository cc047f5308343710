package org.ctoportal.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that binds it later, from below those that systems hand to whoever connects somewhere: one of these is
 * somebody else's by the time the server has started.
 */
public final class FreePort {

    private static final int FIRST = 10_000;
    private static final int BEHIND_LAST = 20_000;
    private static final int TRIES = 100;

    private FreePort() {}

    public static int any() {
        for (var at = 0; at < TRIES; at++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one.
            }
        }
        throw new IllegalStateException("No free port found");
    }
}
