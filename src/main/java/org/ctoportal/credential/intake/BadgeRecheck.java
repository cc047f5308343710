package org.ctoportal.credential.intake;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.credential.badge.BadgeCheck;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;

/**
 * What a later look at a kept badge came to.
 *
 * @param found what was found, as the history keeps it: reasons of the checks with what they name
 */
public record BadgeRecheck(Result result, String found) implements Serializable {

    /** Between two things that were found. */
    public static final String AND = " · ";

    private static final int LONGEST = 200;

    /** What follows for the verification. */
    public enum Result {
        /** Everything still speaks for it. */
        CONFIRMED,
        /** The issuer revoked or suspended it: it is not verified any more. */
        REVOKED,
        /** Something was left open or speaks against it; whoever looks decides. */
        OPEN;

        /** The last part of keys of messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static BadgeRecheck of(PresentedBadge badge, String code) {
        var status = badge.verification().check(Subject.STATUS);
        if (status.outcome() == Outcome.FAILED) {
            return new BadgeRecheck(Result.REVOKED, words(status));
        }
        var standing = badge.standing(code);
        if (standing == BadgeStanding.VERIFIED) {
            return new BadgeRecheck(Result.CONFIRMED, words(status));
        }
        if (standing == BadgeStanding.OWN_KEY) {
            return new BadgeRecheck(Result.OPEN, standing.name());
        }
        var open = badge.verification().checks().stream()
                .filter(check -> check.outcome() != Outcome.PASSED)
                .map(BadgeRecheck::words)
                .collect(Collectors.joining(AND));
        return new BadgeRecheck(Result.OPEN, open);
    }

    /** Such as {@code DATES_EXPIRED: 2028-01-09}. */
    private static String words(BadgeCheck check) {
        return Stream.concat(
                        Stream.of(check.reason().name()),
                        check.details().stream().map(BadgeRecheck::cut))
                .collect(Collectors.joining(": "));
    }

    private static String cut(String text) {
        var plain = text.replace(AND, " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
