package org.ctoportal.credential.intake;

import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.credential.badge.TrustedIssuer;

/**
 * Says whose badges the district believes.
 *
 * @param address the address or DID that its badges name as their issuer, exactly
 * @param issuesAs name of the issuer in the catalogue whose credentials it gives
 * @param keys its public keys with an empty line between them; may be empty where it publishes them itself
 * @param source from whom the district has address and keys
 */
public record WriteIssuer(String address, String name, String issuesAs, String keys, String source)
        implements Serializable {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_KEYS = 20_000;
    private static final Pattern DID = Pattern.compile("did:(key|web):[\\w.:%-]+");
    private static final Pattern BETWEEN = Pattern.compile("\\R\\s*\\R");

    public WriteIssuer {
        address = address.strip();
        name = name.strip();
        keys = keys.strip();
        source = source.strip();
    }

    /** What can be wrong. */
    public enum Field {
        ADDRESS,
        NAME,
        ISSUES_AS,
        KEYS,
        SOURCE
    }

    /** Last parts of message keys by field; empty when it can be kept. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        Map.of(Field.NAME, name, Field.ISSUES_AS, issuesAs, Field.SOURCE, source)
                .forEach((field, value) -> {
                    if (value.isBlank()) {
                        problems.put(field, "needed");
                    } else if (value.length() > LONGEST) {
                        problems.put(field, "long");
                    }
                });
        if (!isAddress()) {
            problems.put(Field.ADDRESS, "issuerAddress");
        }
        if (keys.length() > LONGEST_KEYS) {
            problems.put(Field.KEYS, "long");
        } else if (!keyList().stream().allMatch(TrustedIssuer::isKey)) {
            problems.put(Field.KEYS, "key");
        }
        return problems;
    }

    private boolean isAddress() {
        if (address.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            return DID.matcher(address).matches()
                    || "https".equals(URI.create(address).getScheme())
                            && URI.create(address).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the other entry believes nothing that this one does not. */
    boolean vouchesFor(WriteIssuer other) {
        return address.equals(other.address) && keyList().containsAll(other.keyList());
    }

    private List<String> keyList() {
        return keys.isEmpty() ? List.of() : Arrays.asList(BETWEEN.split(keys));
    }

    TrustedIssuer trusted() {
        return new TrustedIssuer(address, name, keyList());
    }
}
