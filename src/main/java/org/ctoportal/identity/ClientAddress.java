package org.ctoportal.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a browser is, as far as it tells two apart: of version 6 the network of 56 bits, as a household is given one. */
record ClientAddress(String value) {

    private static final int NETWORK_BYTES = 7;

    static final ClientAddress UNKNOWN = new ClientAddress("");

    /** Of an address as numbers; anything else stands for itself, and no name is ever looked up. */
    static ClientAddress of(String numbers) {
        if (numbers.indexOf(':') < 0) {
            return new ClientAddress(numbers);
        }
        try {
            var address = InetAddress.getByName(numbers);
            return new ClientAddress(
                    address instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                            : address.getHostAddress());
        } catch (UnknownHostException e) {
            return new ClientAddress(numbers);
        }
    }
}
