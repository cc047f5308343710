package org.ctoportal.compensation.announcement.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.shared.Sha256;

/**
 * How much one network address may send in an hour. Addresses are known as digests only, which nobody can read after the
 * portal was started anew.
 */
final class SendingLimit {

    static final int MOST = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KNOWN = 10_000;
    private static final int SALT_BYTES = 16;

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
    boolean allows(String address, Instant now) {
        var sender = HexFormat.of().formatHex(Sha256.of(salt + address));
        synchronized (senders) {
            var before = senders.get(sender);
            var sent = before == null || now.isAfter(before.since().plus(HOUR))
                    ? new Sent(now, 1)
                    : new Sent(before.since(), before.times() + 1);
            senders.put(sender, sent);
            return sent.times() <= MOST;
        }
    }
}
