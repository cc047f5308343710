package org.ctoportal.shared.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

@Asvs(12)
@Corpus("E12")
class PublicInternetTest {

    @Test
    void addresses_of_networks_of_ones_own_are_not_public() throws UnknownHostException {
        var inside = """
                0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192
                192.168.1.1 198.18.0.1 198.19.255.1 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 64:ff9b::7f00:1
                64:ff9b:1::1 fc00::1 fd00::1 fe80::1 fec0::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1:: ::7f00:1
                """;
        for (var address : inside.strip().split("\\s+")) {
            assertThat(PublicInternet.holds(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void public_addresses_are_told_from_their_neighbours() throws UnknownHostException {
        var outside = """
                93.184.215.14 9.255.255.255 100.63.255.255 100.128.0.0 172.15.0.1 172.32.0.1 192.0.1.1 198.17.0.1
                198.20.0.1 223.255.255.255 2606:4700::1111 2001:4860:4860::8888
                """;
        for (var address : outside.strip().split("\\s+")) {
            assertThat(PublicInternet.holds(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }
}
