package org.ctoportal.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;

/** A part of what programs may read, with the permissions its owner needs for it. */
public enum Scope {
    JOB_DESCRIPTIONS(Permissions.READ_DOCUMENTS),
    POSTINGS(Permissions.READ_DOCUMENTS),
    INTERVIEW_KITS(Permissions.KEEP_KITS),
    /** A result names the kit it was asked by. */
    RESULTS(Permissions.READ_SEARCHES, Permissions.KEEP_KITS),
    CREDENTIALS(Permissions.READ_HOLDERS),
    POLICIES(Permissions.READ_DOCUMENTS),
    /** Payments follow from the words of policies. */
    AWARDS(Permissions.KEEP_AWARDS, Permissions.READ_DOCUMENTS);

    private final Set<String> permissions;

    Scope(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** Those the person can use today. */
    public static List<Scope> of(SignedInPerson person) {
        return Arrays.stream(values())
                .filter(scope -> scope.permissions.stream().allMatch(person::may))
                .toList();
    }

    /** The last part of its address. */
    public String resource() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String authority() {
        return "SCOPE_" + name();
    }

    static Set<String> permissions(List<Scope> scopes) {
        return scopes.stream().flatMap(scope -> scope.permissions.stream()).collect(Collectors.toSet());
    }

    static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(","));
    }

    static List<Scope> read(String written) {
        return Stream.of(written.split(",")).map(Scope::valueOf).toList();
    }
}
