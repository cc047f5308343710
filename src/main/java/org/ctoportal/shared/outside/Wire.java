package org.ctoportal.shared.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * How the outside is reached: at the very address that was judged, because a name that is looked up twice can answer differently, and within
 * one time limit. Tests put themselves in its place.
 */
public record Wire(
        Resolver resolver, Predicate<InetAddress> allowed, int port, Wrapping tls, Duration connect, Duration total) {

    public static final int HTTPS = 443;

    /** A name with a dot whose last part is no number: what else there is reads as an address in one way or another. */
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration TOTAL = Duration.ofSeconds(8);

    /** Finds the addresses of a host. */
    public interface Resolver {
        InetAddress[] resolve(String host) throws IOException;
    }

    /** Makes a connection a secure one. */
    public interface Wrapping {
        Socket wrap(Socket socket, String host) throws IOException;
    }

    /** Public hosts by https, at the usual port. */
    public static Wire toThePublic() {
        return new Wire(InetAddress::getAllByName, PublicInternet::holds, HTTPS, Wire::secure, CONNECT, TOTAL);
    }

    /** Any host at any port, for addresses that nobody but the operator allows; in the clear only where it is said so. */
    public static Wire toAnywhere(int port, boolean isSecure) {
        return new Wire(
                InetAddress::getAllByName,
                address -> true,
                port,
                isSecure ? Wire::secure : (socket, host) -> socket,
                CONNECT,
                TOTAL);
    }

    /** Whether it is a name that can only be looked up. */
    public static boolean isName(String host) {
        return NAME.matcher(host).matches();
    }

    /** Until when an exchange that begins now may last. */
    public long deadline() {
        return System.nanoTime() + total.toNanos();
    }

    /** Sends a whole request and reads the answer, until the deadline of {@link #deadline()}. */
    public HttpAnswer ask(String host, byte[] request, int largestAnswer, long deadline) throws IOException {
        try (var socket = new TimedSocket(deadline)) {
            socket.connect(judged(host), port, connect);
            try (var secure = tls.wrap(socket, host)) {
                var out = secure.getOutputStream();
                out.write(request);
                out.flush();
                return HttpAnswer.read(secure.getInputStream(), largestAnswer);
            }
        }
    }

    /** One name that leads to one place that is not allowed is not trusted with its others either. */
    private InetAddress judged(String host) throws IOException {
        var addresses = List.of(resolver.resolve(host));
        if (addresses.isEmpty() || !addresses.stream().allMatch(allowed)) {
            throw new IOException("Refused");
        }
        return addresses.getFirst();
    }

    private static Socket secure(Socket plain, String host) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(plain, host, HTTPS, true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (isName(host)) {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        }
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }
}
