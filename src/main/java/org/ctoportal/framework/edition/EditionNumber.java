package org.ctoportal.framework.edition;

import java.util.Collection;
import org.ctoportal.framework.pack.VersionNumber;

/** The version number of an edition: that of its base, with a fourth number that counts the district's own. */
final class EditionNumber {

    private EditionNumber() {}

    /** The next one after those that are taken: 1.0.0 is followed by 1.0.0.1, then 1.0.0.2. */
    static String after(String base, Collection<String> taken) {
        var number = VersionNumber.of(base);
        var last = taken.stream()
                .map(VersionNumber::of)
                .filter(other -> other.major() == number.major()
                        && other.minor() == number.minor()
                        && other.patch() == number.patch())
                .mapToInt(VersionNumber::build)
                .max()
                .orElse(0);
        return "%d.%d.%d.%d".formatted(number.major(), number.minor(), number.patch(), last + 1);
    }
}
