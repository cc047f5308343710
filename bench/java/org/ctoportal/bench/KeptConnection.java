package org.ctoportal.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection that is kept, asked and answered on one thread. It takes next to no time of the processors it shares with
 * what is measured; a client for everything has threads of its own for every browser.
 */
final class KeptConnection implements AutoCloseable {

    private final int port;
    private final String fixed;
    private Socket socket;
    private InputStream in;

    /** @param cookies as a browser names them */
    KeptConnection(int port, String cookies) throws IOException {
        this.port = port;
        connect();
        fixed = "Host: localhost:" + port + "\r\nCookie: " + cookies
                + "\r\nAccept: */*\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: ";
    }

    private void connect() throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends it and returns the status once the whole answer is read. */
    int postJson(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = "POST " + path + " HTTP/1.1\r\n" + fixed + body.length + "\r\n\r\n";
        var message = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, message, 0, head.length());
        System.arraycopy(body, 0, message, head.length(), body.length);
        socket.getOutputStream().write(message);
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = -1;
        var isLast = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            isLast |= "Connection: close".equalsIgnoreCase(header);
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks();
        }
        if (isLast) {
            // The server takes so many requests on a connection and no more, as a browser knows.
            close();
            connect();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.skipNBytes(size);
            line();
        }
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
