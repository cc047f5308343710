package org.ctoportal.credential.intake;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.credential.badge.TrustedIssuer;
import org.ctoportal.shared.Sha256;

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

    /** Of the address and of each key: what a badge can be believed by. */
    Set<String> marks() {
        return Stream.concat(Stream.of(addressMark()), trusted().fingerprints().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody who writes the other in place of this one vouches for: all of it where it is to be another issuer's. */
    Set<String> newIn(WriteIssuer other) {
        var marks = new HashSet<>(other.marks());
        if (issuesAs.equals(other.issuesAs)) {
            marks.removeAll(marks());
        }
        return marks;
    }

    String addressMark() {
        return HexFormat.of().formatHex(Sha256.of(("address " + address).getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> keyList() {
        return keys.isEmpty() ? List.of() : Arrays.asList(BETWEEN.split(keys));
    }

    TrustedIssuer trusted() {
        return new TrustedIssuer(address, name, keyList());
    }
}
