package org.ctoportal.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a token for oneself.
 *
 * @param name what it is for, in the owner's words
 * @param days how long it is valid
 * @param password the owner's present one
 */
public record MakeToken(String name, Set<Scope> scopes, int days, String password) {

    public static final int LONGEST_NAME = 100;
    public static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    public MakeToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }

    Duration validity() {
        return Duration.ofDays(days);
    }

    /** What is wrong with it for somebody who can use these scopes. */
    Optional<RefusedTokenException.Why> problem(List<Scope> usable) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(RefusedTokenException.Why.NAME);
        }
        if (scopes.isEmpty() || !usable.containsAll(scopes)) {
            return Optional.of(RefusedTokenException.Why.SCOPES);
        }
        return DAYS.contains(days) ? Optional.empty() : Optional.of(RefusedTokenException.Why.DAYS);
    }

    @Override
    public String toString() {
        return "MakeToken " + name;
    }
}
