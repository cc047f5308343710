package org.ctoportal.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.ctoportal.shared.outside.PublicInternet;
import org.ctoportal.shared.outside.Wire;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Pages are fetched from public hosts, within limits, and from nowhere else. */
@Asvs(12)
@Corpus("E12")
class BadgeFetcherTest extends AnsweringServer {

    private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/ld+json; charset=utf-8\r\n";

    @Test
    void a_page_comes_with_its_name_and_without_anything_of_ours() {
        answer = (request, out) ->
                out.write((JSON + "Content-Length: 7\r\n\r\n{\"a\":1}").getBytes(StandardCharsets.US_ASCII));

        var page = fetcher(true).fetch(URI.create("https://Badges.example.org/a?b=c#d"));

        assertThat(new String(page.body(), StandardCharsets.US_ASCII)).isEqualTo("{\"a\":1}");
        assertThat(request).startsWith("GET /a?b=c HTTP/1.1\r\nHost: badges.example.org\r\n");
        assertThat(request).doesNotContainIgnoringCase("cookie").doesNotContainIgnoringCase("authorization");
        assertThat(lookups).hasValue(1);
    }

    @Test
    void a_page_in_chunks_is_put_together() {
        answer = (request, out) ->
                out.write((JSON + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4;x=y\r\n\":1}\r\n0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(fetcher(true).fetchObject("https://badges.example.org/"))
                .hasValueSatisfying(
                        page -> assertThat(page.path("a").intValue()).isEqualTo(1));
    }

    @Test
    void nothing_is_asked_where_it_is_off() {
        assertThat(fetcher(false)
                        .fetch(URI.create("https://badges.example.org/"))
                        .found())
                .isFalse();
        assertThat(new BadgeFetcher(false).isOn()).isFalse();
        assertThat(asked).hasValue(0);
        assertThat(lookups).hasValue(0);
    }

    @Test
    void other_addresses_are_not_even_looked_up() {
        var addresses = """
                http://badges.example.org/ https://badges.example.org:8443/ https://badges.example.org:22/
                https://good@badges.example.org/ https://127.0.0.1/ https://127.1/ https://2130706433/ https://0x7f.1/
                https://0177.0.0.1/ https://[::1]/ https://[::ffff:127.0.0.1]/ https://localhost/ https://localhost./
                https://badges.example.org./ https://b\u0430dges.example.org/ file:///etc/hostname
                ftp://badges.example.org/ jar:https://badges.example.org/!/ data:text/plain,x https:///x badges.example.org
                """;
        for (var address : addresses.strip().split("\\s+")) {
            assertThat(fetcher(true).fetch(URI.create(address)).found())
                    .as(address)
                    .isFalse();
        }
        assertThat(lookups).hasValue(0);
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_name_that_leads_inside_is_refused_even_beside_a_public_address() throws IOException {
        var outside = InetAddress.getByName("93.184.215.14");
        for (var inside : List.of("169.254.169.254", "::ffff:127.0.0.1", "fd00::1")) {
            var fetcher = fetcher(PublicInternet::holds, Duration.ofSeconds(1), outside, InetAddress.getByName(inside));

            assertThat(fetcher.fetch(URI.create("https://badges.example.org/")).found())
                    .isFalse();
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void every_step_of_a_redirect_is_judged_again() {
        for (var target : List.of(
                "https://127.0.0.1/", "http://badges.example.org/", "https://inside.example.org/", "//[::1]/")) {
            asked.set(0);
            answer = redirect(target);

            assertThat(fetcher(true)
                            .fetch(URI.create("https://badges.example.org/"))
                            .found())
                    .as(target)
                    .isFalse();
            assertThat(asked).as(target).hasValue(1);
        }
    }

    @Test
    void three_redirects_are_followed_and_no_more() {
        answer = (request, out) -> {
            if (request.startsWith("GET /3 ")) {
                out.write((JSON + "\r\n{}").getBytes(StandardCharsets.US_ASCII));
            } else {
                redirect("/" + (Integer.parseInt(request.substring(5, 6)) + 1)).write(request, out);
            }
        };
        assertThat(fetcher(true)
                        .fetch(URI.create("https://badges.example.org/0"))
                        .found())
                .isTrue();

        asked.set(0);
        answer = redirect("/again");
        assertThat(fetcher(true)
                        .fetch(URI.create("https://badges.example.org/"))
                        .found())
                .isFalse();
        assertThat(asked).hasValue(4);
    }

    @Test
    void a_name_that_changes_its_mind_is_asked_once_for_each_connection() {
        answer = (request, out) -> out.write((JSON + "\r\n{}").getBytes(StandardCharsets.US_ASCII));
        var wire = new Wire(
                host -> {
                    if (lookups.getAndIncrement() > 0) {
                        throw new IOException("a second look-up would lead elsewhere");
                    }
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                address -> true,
                server.getLocalPort(),
                (socket, host) -> socket,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2));

        assertThat(new BadgeFetcher(true, wire)
                        .fetch(URI.create("https://badges.example.org/"))
                        .found())
                .isTrue();
    }

    @Test
    void dripping_and_silent_servers_are_left_in_time() {
        answer = (request, out) -> {
            out.write((JSON + "\r\n").getBytes(StandardCharsets.US_ASCII));
            for (var i = 0; i < 100; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(50);
            }
        };
        leftInTime();
        answer = (request, out) -> Thread.sleep(5_000);
        leftInTime();
    }

    private void leftInTime() {
        var start = System.nanoTime();
        var fetcher = fetcher(address -> true, Duration.ofMillis(400), InetAddress.getLoopbackAddress());
        assertThat(fetcher.fetch(URI.create("https://badges.example.org/")).found())
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void endless_packed_and_foreign_bodies_are_refused() {
        answer = (request, out) -> {
            out.write((JSON + "\r\n").getBytes(StandardCharsets.US_ASCII));
            endless(out);
        };
        refused();
        answer = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            endless(out);
        };
        refused();
        for (var head : List.of(
                JSON + "Content-Length: 99999999\r\n\r\n{}",
                JSON + "Content-Length: 9\r\n\r\n{}",
                JSON + "Content-Encoding: gzip\r\n\r\n{}",
                JSON + "Transfer-Encoding: chunked\r\n\r\nffffff\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{}",
                "HTTP/1.1 500 No\r\n\r\n",
                "220 smtp.example.org ESMTP\r\n\r\n")) {
            answer = (request, out) -> out.write(head.getBytes(StandardCharsets.US_ASCII));
            refused();
        }
    }

    @Test
    void a_withdrawn_page_is_told_from_one_that_was_not_reached() {
        answer = (request, out) -> out.write("HTTP/1.1 410 Gone\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(fetcher(true)
                        .fetch(URI.create("https://badges.example.org/"))
                        .gone())
                .isTrue();
    }

    @Test
    void a_server_without_a_certificate_for_the_name_is_not_spoken_to() {
        answer = (request, out) -> out.write((JSON + "\r\n{}").getBytes(StandardCharsets.US_ASCII));
        var plain = new BadgeFetcher(true).wire();
        var wire = new Wire(
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                address -> true,
                server.getLocalPort(),
                plain.tls(),
                Duration.ofSeconds(1),
                Duration.ofMillis(500));

        assertThat(new BadgeFetcher(true, wire)
                        .fetch(URI.create("https://badges.example.org/"))
                        .found())
                .isFalse();
        assertThat(request).doesNotContain("GET");
    }

    private static void endless(OutputStream out) throws IOException {
        var block = "x".repeat(8_192).getBytes(StandardCharsets.US_ASCII);
        for (var i = 0; i < 10_000; i++) {
            out.write(block);
        }
    }

    private void refused() {
        assertThat(fetcher(true)
                        .fetch(URI.create("https://badges.example.org/"))
                        .found())
                .isFalse();
    }
}
