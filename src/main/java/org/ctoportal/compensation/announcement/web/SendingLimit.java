package org.ctoportal.compensation.announcement.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.shared.Sha256;

/**
 * How much is taken in an hour of one network address, behind which a whole office may sit, and for one page. Of an address of
 * the longer kind the network counts, because one subscriber has all of it. Addresses are known as digests only, which nobody
 * can read after the portal was started anew.
 */
final class SendingLimit {

    static final int MOST_OF_ADDRESS = 30;
    static final int MOST_OF_PAGE = 200;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KNOWN = 10_000;
    private static final int SALT_BYTES = 16;
    /** A /64. */
    private static final int NETWORK_BYTES = 8;

    private final String salt;
    private final Map<String, Sent> senders = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    private record Sent(Instant since, int times) {}

    SendingLimit() {
        var bytes = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(bytes);
        salt = HexFormat.of().formatHex(bytes);
    }

    /** Counts what is sent; false when it is too much. */
    boolean allows(long page, String address, Instant now) {
        return counted("address " + network(address), MOST_OF_ADDRESS, now)
                && counted("page " + page, MOST_OF_PAGE, now);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Something with a colon is an address and never looked up.
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private boolean counted(String what, int most, Instant now) {
        var sender = HexFormat.of().formatHex(Sha256.of(salt + what));
        synchronized (senders) {
            var before = senders.get(sender);
            var sent = before == null || now.isAfter(before.since().plus(HOUR))
                    ? new Sent(now, 1)
                    : new Sent(before.since(), before.times() + 1);
            senders.put(sender, sent);
            return sent.times() <= most;
        }
    }
}
