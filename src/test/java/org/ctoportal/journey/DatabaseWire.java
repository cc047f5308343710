package org.ctoportal.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The wire between a portal and its database, which a test can make fall silent or break. */
final class DatabaseWire implements AutoCloseable {

    private static final int MOST = 64 * 1024;
    private static final String COMMIT = "COMMIT";

    private final ServerSocket door;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Object voice = new Object();
    private final AtomicInteger breaks = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private boolean silent;

    /** To the database at that port of this machine. */
    DatabaseWire(int database) {
        this.database = database;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Nothing comes through any more, in either direction, and nobody is told. */
    void fallSilent() {
        synchronized (voice) {
            silent = true;
        }
    }

    void speakAgain() {
        synchronized (voice) {
            silent = false;
            voice.notifyAll();
        }
    }

    /** So many connections break as soon as their next commit is done, before the portal hears of it. */
    void breakAfterCommits(int many) {
        broken.set(0);
        breaks.set(many);
    }

    /** How many broke. */
    int broken() {
        return broken.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // The door was closed, or the database is away: the portal sees the same.
            }
        }
    }

    private void connect(Socket portal) throws IOException {
        open.add(portal);
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), database);
            open.add(server);
            var link = new Link(portal, server);
            Thread.ofVirtual().start(link::ask);
            Thread.ofVirtual().start(link::answer);
        } catch (IOException e) {
            end(portal);
            throw e;
        }
    }

    private final class Link {

        private final Socket portal;
        private final Socket server;
        private volatile boolean lost;

        Link(Socket portal, Socket server) {
            this.portal = portal;
            this.server = server;
        }

        void ask() {
            pump(portal, server, true);
        }

        void answer() {
            pump(server, portal, false);
        }

        private void pump(Socket from, Socket to, boolean asking) {
            var bytes = new byte[MOST];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    awaitVoice();
                    if (asking && isCommit(bytes, read) && breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        lost = true;
                    }
                    if (!asking && lost) {
                        broken.incrementAndGet();
                        return;
                    }
                    out.write(bytes, 0, read);
                    out.flush();
                }
            } catch (IOException e) {
                // One side is gone; the other is told below.
            } finally {
                end(from);
                end(to);
            }
        }

        /** A command of its own: its length, a number, the kind, and the word. */
        private static boolean isCommit(byte[] bytes, int length) {
            return length == 5 + COMMIT.length()
                    && new String(bytes, 5, COMMIT.length(), StandardCharsets.US_ASCII).equalsIgnoreCase(COMMIT);
        }
    }

    private void awaitVoice() {
        synchronized (voice) {
            while (silent) {
                try {
                    voice.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed, then.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        speakAgain();
        Set.copyOf(open).forEach(this::end);
    }
}
