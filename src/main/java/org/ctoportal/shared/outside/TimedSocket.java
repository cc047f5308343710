package org.ctoportal.shared.outside;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * A connection with one time limit over all. A limit per read is none: who sends a byte now and then could hold it for ever, also inside a
 * record of TLS. Never goes through a proxy.
 */
final class TimedSocket extends Socket {

    private final long deadline;

    /** @param deadline by {@link System#nanoTime()} */
    TimedSocket(long deadline) {
        super(Proxy.NO_PROXY);
        this.deadline = deadline;
    }

    void connect(InetAddress address, int port, Duration limit) throws IOException {
        connect(new InetSocketAddress(address, port), (int) Math.min(limit.toMillis(), left()));
    }

    /** Milliseconds that are left. */
    private int left() throws SocketTimeoutException {
        var left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("Took too long");
        }
        return (int) left;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                setSoTimeout(left());
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                setSoTimeout(left());
                return super.read(bytes, from, length);
            }
        };
    }
}
