package org.ctoportal.shared.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells addresses of the public internet from all others. After the special-purpose registries of IANA (RFC 6890 and its updates); what
 * the JDK calls site-local misses several of them.
 */
public final class PublicInternet {

    private record Block(byte[] start, int bits) {

        static Block of(String hex, int bits) {
            return new Block(HexFormat.of().parseHex(hex), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            var whole = bits / 8;
            var rest = bits % 8;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (rest == 0 || (address[whole] ^ start[whole]) >> (8 - rest) == 0);
        }
    }

    private static final List<Block> REFUSED_4 = List.of(
            Block.of("00000000", 8), // this network
            Block.of("0a000000", 8), // private
            Block.of("64400000", 10), // carrier-grade NAT
            Block.of("7f000000", 8), // loopback
            Block.of("a9fe0000", 16), // link-local, metadata of clouds
            Block.of("ac100000", 12), // private
            Block.of("c0000000", 24), // protocol assignments
            Block.of("c0000200", 24), // documentation
            Block.of("c0586300", 24), // 6to4 relay
            Block.of("c0a80000", 16), // private
            Block.of("c6120000", 15), // benchmarking
            Block.of("c6336400", 24), // documentation
            Block.of("cb007100", 24), // documentation
            Block.of("a83f8110", 32), // platform address of a cloud
            Block.of("e0000000", 3)); // multicast, reserved, broadcast

    /** Only 2000::/3 is given out; of it, what leads elsewhere. Mapped, NAT64, local and multicast addresses lie outside. */
    private static final Block GLOBAL_6 = Block.of("20000000000000000000000000000000", 3);

    private static final List<Block> REFUSED_6 = List.of(
            Block.of("20010000000000000000000000000000", 23), // protocol assignments, Teredo
            Block.of("20010db8000000000000000000000000", 32), // documentation
            Block.of("20020000000000000000000000000000", 16), // 6to4
            Block.of("3fff0000000000000000000000000000", 20)); // documentation

    private PublicInternet() {}

    public static boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return REFUSED_4.stream().noneMatch(block -> block.holds(bytes));
        }
        return GLOBAL_6.holds(bytes) && REFUSED_6.stream().noneMatch(block -> block.holds(bytes));
    }
}
