package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.credential.catalogue.CredentialType;
import org.jspecify.annotations.Nullable;

/**
 * Says what is known of a credential somebody holds or prepares for.
 *
 * @param type code in the catalogue
 * @param title which one, where the catalogue leaves it to the holder
 * @param authorizedOn when the issuer let them take the examination
 * @param issuedOn none while they prepare for it
 * @param expiresOn none where the rule of the catalogue says it, or where it does not expire
 * @param link where the issuer shows it
 */
public record WriteHolding(
        String type,
        String title,
        String number,
        @Nullable LocalDate authorizedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        String link)
        implements Serializable {

    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_LINK = 500;

    public WriteHolding {
        title = title.strip();
        number = number.strip();
        link = link.strip();
    }

    /** What can be wrong. */
    public enum Field {
        HOLDER,
        EMAIL,
        TYPE,
        TITLE,
        NUMBER,
        AUTHORIZED,
        ISSUED,
        EXPIRES,
        LINK,
        LEVEL
    }

    /** Whether it is still about the same credential, issued on the same day. */
    boolean isSameCredential(WriteHolding other) {
        return type.equals(other.type()) && title.equals(other.title()) && Objects.equals(issuedOn, other.issuedOn());
    }

    /** Such as {@code CETL 2026-03-02}. */
    String inBrief() {
        return Stream.of(type, title, issuedOn == null ? "" : issuedOn.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Last parts of message keys by field; empty when it can be kept. */
    Map<Field, String> problems(CredentialType known, LocalDate today) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (known.hasOpenTitle() && title.isEmpty()) {
            problems.put(Field.TITLE, "needed");
        } else if (title.length() > LONGEST) {
            problems.put(Field.TITLE, "long");
        }
        if (number.length() > LONGEST_NUMBER) {
            problems.put(Field.NUMBER, "long");
        }
        if (authorizedOn != null && authorizedOn.isAfter(today)) {
            problems.put(Field.AUTHORIZED, "future");
        }
        if (!link.isEmpty() && !isAddress(link)) {
            problems.put(Field.LINK, "link");
        }
        if (issuedOn == null) {
            if (expiresOn != null) {
                problems.put(Field.ISSUED, "neededForExpiry");
            }
        } else {
            checkIssue(problems, known, issuedOn, today);
        }
        return problems;
    }

    private void checkIssue(Map<Field, String> problems, CredentialType known, LocalDate issued, LocalDate today) {
        if (issued.isAfter(today)) {
            problems.put(Field.ISSUED, "future");
        } else if (!known.couldBeIssuedOn(issued)) {
            problems.put(Field.ISSUED, "notOffered");
        } else if (authorizedOn != null && issued.isBefore(authorizedOn)) {
            problems.put(Field.ISSUED, "beforeAuthorization");
        }
        if (expiresOn != null && expiresOn.isBefore(issued)) {
            problems.put(Field.EXPIRES, "beforeIssue");
        }
    }

    private static boolean isAddress(String link) {
        try {
            var address = URI.create(link);
            return link.length() <= LONGEST_LINK && "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
