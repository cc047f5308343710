package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.ctoportal.journey.Wire.Answer;

/** What goes through the proxy, what it keeps away from the portal, and what it says when nobody is behind it. */
record ProxyChecks(ProxyProcess proxy, PortalProcess portal) {

    private static final List<String> GUARDS = List.of(
            "Strict-Transport-Security",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy");

    private static final String UIDL = "/?v-r=uidl&v-uiId=0";

    /** Longer than the ten seconds of the proxy, with what a busy machine adds. */
    private static final Duration CUT = Duration.ofSeconds(20);

    void run() throws Exception {
        var began = System.nanoTime();
        var slowHeader = secure().say("GET /login HTTP/1.1\r\nHost: " + ProxyProcess.HOST + "\r\n");
        var silentBody = secure().say(post("/login", "Content-Length: 5000\r\n") + "username=");
        var drips = drips();

        headers();
        otherHosts();
        forgedHeaders();
        oddBodies();
        oldProtocols();
        othersAreServedBeside(drips);

        for (var at = 0; Duration.ofNanos(System.nanoTime() - began).compareTo(Duration.ofSeconds(9)) < 0; at++) {
            slowHeader.say(at % 2 == 0 ? "X" : "-");
            Thread.sleep(1000);
        }
        assertThat(silentBody.hear().status()).isIn(0, 408);
        assertThat(slowHeader.hear().status()).isIn(0, 408);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(CUT);
        for (var drip : drips) {
            drip.close();
        }
    }

    private void headers() throws IOException {
        var page = get("/login", "Accept-Encoding: gzip\r\n");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Encoding")).containsExactly("gzip");
        assertThat(page.header("Server")).containsExactly("nginx");
        var number = page.header("X-Request-Id");
        assertThat(number).hasSize(1);
        assertThat(proxy.logs()).contains("request=" + number.getFirst());
        for (var answer : List.of(
                page,
                get("/styles/tokens.css", ""),
                get("/nowhere", ""),
                get("/;x", ""),
                ask(post(UIDL, "Content-Length: 2\r\nContent-Type: application/json\r\n") + "{}"))) {
            assertThat(GUARDS)
                    .as(answer.text().lines().findFirst().orElse(""))
                    .allSatisfy(name -> assertThat(answer.header(name)).hasSize(1));
        }
        assertThat(get("/password/a-secret-key", "").status()).isEqualTo(404);
        assertThat(proxy.logs()).contains("/password 404").doesNotContain("a-secret-key");
    }

    private void otherHosts() throws IOException {
        assertThatThrownBy(() -> Wire.secure(proxy.port(), "other.example.org")).isInstanceOf(SSLException.class);
        assertThat(ask("GET /login HTTP/1.1\r\nHost: other.example.org\r\nConnection: close\r\n\r\n")
                        .text())
                .isEmpty();
        assertThat(plain("GET /login?x HTTP/1.1\r\nHost: " + ProxyProcess.HOST + "\r\nConnection: close\r\n\r\n")
                        .header("Location"))
                .containsExactly(ProxyProcess.URL + "/login?x");
        assertThat(plain("GET / HTTP/1.1\r\nHost: other.example.org\r\nConnection: close\r\n\r\n")
                        .text())
                .isEmpty();
    }

    /** From the proxy they are the proxy's own; from anybody else they are nothing. */
    private void forgedHeaders() throws IOException {
        var forged = "X-Forwarded-Host: evil.example.com\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Port: 666\r\n"
                + "X-Forwarded-Prefix: /evil\r\nForwarded: host=evil.example.com;proto=http\r\n"
                + "X-Request-Id: 0123456789abcdef0123456789abcdef\r\n";
        var through = get("/", forged);
        assertThat(through.status()).isEqualTo(302);
        assertThat(through.header("Strict-Transport-Security")).hasSize(1);
        assertThat(through.text()).doesNotContain("evil", "666", "0123456789abcdef");

        var claimed = "X-Forwarded-Host: " + ProxyProcess.HOST + "\r\nX-Forwarded-Proto: https\r\n";
        try (var direct = Wire.plain(portal.port())) {
            var answer = direct.say("GET /login HTTP/1.1\r\nHost: " + ProxyProcess.HOST + "\r\nConnection: close\r\n"
                            + claimed + forged.lines().toList().getLast() + "\r\n\r\n")
                    .hear();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
            assertThat(answer.text()).doesNotContain("0123456789abcdef");
        }
        try (var direct = Wire.plain(portal.port())) {
            assertThat(direct.say("GET /login HTTP/1.1\r\nHost: evil.example.com\r\nConnection: close\r\n" + claimed
                                    + "\r\n")
                            .hear()
                            .status())
                    .isEqualTo(421);
        }
    }

    private void oddBodies() throws IOException {
        var large = ask(post("/login", "Content-Length: 11000000\r\n"));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("larger than the 10 MB");
        for (var lengths : List.of(
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Content-Length: +5\r\n")) {
            var answer = ask(post("/login", lengths) + "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: " + ProxyProcess.HOST
                    + "\r\n\r\n");
            assertThat(answer.status()).as(lengths).isEqualTo(400);
            assertThat(answer.answers()).as(lengths).isEqualTo(1);
        }
        assertThat(ask("TRACE / HTTP/1.1\r\nHost: " + ProxyProcess.HOST + "\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(405);
        assertThat(proxy.logs()).doesNotContain("smuggled");
    }

    private void oldProtocols() throws Exception {
        assertThat(handshake("-tls1_1")).contains("alert", "Cipher is (NONE)");
        assertThat(handshake("-tls1_2")).contains("Cipher is ECDHE").doesNotContain("alert");
    }

    private String handshake(String version) throws Exception {
        var client = new ProcessBuilder(
                        "openssl",
                        "s_client",
                        "-connect",
                        "127.0.0.1:" + proxy.port(),
                        "-servername",
                        ProxyProcess.HOST,
                        version,
                        "-cipher",
                        "DEFAULT@SECLEVEL=0")
                .redirectErrorStream(true)
                .start();
        client.getOutputStream().close();
        return new String(client.getInputStream().readAllBytes());
    }

    /** Each sends a byte a second: the proxy waits for them, so that the portal does not have to. */
    private List<Wire> drips() throws IOException {
        var drips = new ArrayList<Wire>();
        for (var number = 0; number < 50; number++) {
            drips.add(secure().say(post(UIDL, "Content-Length: 5000\r\nContent-Type: application/json\r\n") + "{"));
        }
        return drips;
    }

    private void othersAreServedBeside(List<Wire> drips) throws IOException {
        for (var drip : drips) {
            drip.say(" ");
        }
        var began = System.nanoTime();
        assertThat(get("/login", "").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    void runWithoutPortal() throws IOException {
        var away = get("/", "");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).containsExactly("30");
        assertThat(away.text())
                .contains("The portal is not answering", "El portal no responde", "color-scheme")
                .doesNotContain("nginx/");

        assertThat(get("/join/another-secret-key", "").status()).isEqualTo(503);
        assertThat(proxy.logs()).contains("/join 503").doesNotContain("another-secret-key");

        var typed = new ArrayList<Integer>();
        var clicked = new ArrayList<Integer>();
        for (var number = 0; number < 90; number++) {
            typed.add(ask(post("/login", "Content-Length: 0\r\n")).status());
            clicked.add(ask(post(UIDL, "Content-Length: 0\r\n")).status());
        }
        assertThat(typed.subList(0, 50)).containsOnly(503);
        assertThat(typed).contains(429);
        assertThat(clicked).containsOnly(503);
    }

    private Answer get(String path, String headers) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: " + ProxyProcess.HOST + "\r\nConnection: close\r\n" + headers
                + "\r\n");
    }

    private static String post(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + ProxyProcess.HOST + "\r\nConnection: close\r\n" + headers
                + "\r\n";
    }

    private Answer ask(String request) throws IOException {
        try (var wire = secure()) {
            return wire.say(request).hear();
        }
    }

    private Answer plain(String request) throws IOException {
        try (var wire = Wire.plain(proxy.plainPort())) {
            return wire.say(request).hear();
        }
    }

    private Wire secure() throws IOException {
        return Wire.secure(proxy.port(), ProxyProcess.HOST);
    }
}
