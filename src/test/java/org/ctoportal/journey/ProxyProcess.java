package org.ctoportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ctoportal.testing.FreePort;

/**
 * nginx with the files of {@code docker/nginx} in front of two servers of the portal. Only what differs from machine to machine
 * is replaced: ports, paths, and the certificate, which is made on the spot. To the portals it comes from an address of its
 * own, so that they can tell it from everybody else on this machine.
 */
final class ProxyProcess implements AutoCloseable {

    static final String HOST = "portal.example.org";
    static final String URL = "https://" + HOST;

    /** As the portals name it. */
    static final String NETWORK = "127.0.0.2/32";

    private static final Path SHIPPED = Path.of("docker/nginx");
    private static final String ADDRESS = "127.0.0.1:";

    private final Path folder;
    private final int port = FreePort.any();
    private final int plainPort = FreePort.any();
    private Process process;

    ProxyProcess(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    int port() {
        return port;
    }

    int plainPort() {
        return plainPort;
    }

    /** With it a browser finds the portal under its name. */
    String resolverRule() {
        return "--host-resolver-rules=MAP " + HOST + ":443 " + ADDRESS + port;
    }

    void start(PortalProcess first, PortalProcess second) {
        try {
            JourneyFolder.deleteAll(folder);
            Files.createDirectories(folder);
            makeCertificate();
            write("portal.conf", first, second);
            write("cluster.conf", first, second);
            write("single.conf", first, second);
            var settings = """
                    user root;
                    worker_processes 2;
                    daemon off;
                    pid FOLDER/nginx.pid;
                    error_log FOLDER/error.log;
                    events { worker_connections 2048; }
                    http {
                        client_body_temp_path FOLDER/body;
                        proxy_temp_path FOLDER/answers;
                        fastcgi_temp_path FOLDER/unused;
                        uwsgi_temp_path FOLDER/unused;
                        scgi_temp_path FOLDER/unused;
                        proxy_bind 127.0.0.2;
                        include FOLDER/cluster.conf;
                        include FOLDER/portal.conf;
                    }
                    """.replace("FOLDER", folder.toString());
            Files.writeString(folder.resolve("single"), settings.replace("cluster.conf", "single.conf"));
            mustEndWell(run("nginx", "-t", "-e", "error.log", "-p", folder.toString(), "-c", "single"));
            Files.writeString(folder.resolve("nginx.conf"), settings);
            process = run("nginx", "-e", "error.log", "-p", folder.toString(), "-c", "nginx.conf");
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeCertificate() throws IOException {
        mustEndWell(run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=" + HOST,
                "-addext",
                "subjectAltName=DNS:" + HOST,
                "-keyout",
                "privkey.pem",
                "-out",
                "fullchain.pem"));
    }

    private static void mustEndWell(Process process) {
        if (!ended(process) || process.exitValue() != 0) {
            throw new IllegalStateException("Ended badly: " + process.info());
        }
    }

    private void write(String name, PortalProcess first, PortalProcess second) throws IOException {
        var text = Files.readString(SHIPPED.resolve(name))
                .replaceAll("(?m)^ *listen \\[::].*\\n", "")
                .replace("listen 443", "listen " + ADDRESS + port)
                .replace("listen 80", "listen " + ADDRESS + plainPort)
                .replace("/etc/nginx/" + HOST, folder.toString())
                .replace("/var/log/nginx", folder.toString())
                .replace("/usr/share/district-cto-portal", SHIPPED.toAbsolutePath() + "/pages")
                .replace(":8080", ":" + first.port())
                .replace(":8082", ":" + second.port());
        Files.writeString(folder.resolve(name), text);
    }

    private void awaitAnswer() throws IOException {
        for (var tries = 0; !Wire.isOpen(port); tries++) {
            if (tries > 100 || !process.isAlive()) {
                throw new IllegalStateException("nginx did not start: " + Files.readString(folder.resolve("nginx.log"))
                        + Files.readString(folder.resolve("error.log")));
            }
            pause();
        }
    }

    /** The lines it wrote of the requests it took, and of those that failed. */
    String logs() {
        try {
            return Files.readString(folder.resolve("portal.log"))
                    + Files.readString(folder.resolve("portal-errors.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process run(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command[0] + ".log").toFile())
                .start();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            ended(process);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
