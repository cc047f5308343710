package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of work with education technology.
 *
 * @param until the last day; none while it goes on
 * @param areas codes of the skill areas it was in
 */
public record Experience(LocalDate since, @Nullable LocalDate until, Set<String> areas) implements Serializable {

    public Experience {
        areas = Set.copyOf(areas);
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("Experience ends before it begins: " + since + ", " + until);
        }
    }
}
