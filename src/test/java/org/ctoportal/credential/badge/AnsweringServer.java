package org.ctoportal.credential.badge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctoportal.shared.outside.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server that answers as a test says, and fetchers for which it is the whole world. */
abstract class AnsweringServer {

    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger lookups = new AtomicInteger();
    ServerSocket server;
    volatile Answer answer = (request, out) -> {};
    volatile String request = "";

    interface Answer {
        void write(String request, OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                asked.incrementAndGet();
                request = read(client);
                answer.write(request, client.getOutputStream());
            } catch (IOException | InterruptedException e) {
                // The other side has gone, as it should in some tests.
            }
        }
    }

    private static String read(Socket client) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            var next = client.getInputStream().read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    static Answer redirect(String target) {
        return (request, out) -> out.write(
                ("HTTP/1.1 302 Found\r\nLocation: " + target + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    BadgeFetcher fetcher(boolean on) {
        return new BadgeFetcher(on, wire(address -> true, Duration.ofSeconds(3), InetAddress.getLoopbackAddress()));
    }

    BadgeFetcher fetcher(Predicate<InetAddress> allowed, Duration total, InetAddress... addresses) {
        return new BadgeFetcher(true, wire(allowed, total, addresses));
    }

    Wire wire(Predicate<InetAddress> allowed, Duration total, InetAddress... addresses) {
        return new Wire(
                host -> {
                    lookups.incrementAndGet();
                    return host.startsWith("inside") ? privateAddress() : addresses;
                },
                address -> !address.isSiteLocalAddress() && allowed.test(address),
                server.getLocalPort(),
                (socket, host) -> socket,
                Duration.ofSeconds(1),
                total);
    }

    private static InetAddress[] privateAddress() {
        try {
            return Stream.of(InetAddress.getByName("10.0.0.1")).toArray(InetAddress[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
