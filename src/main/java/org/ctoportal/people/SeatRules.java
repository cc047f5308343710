package org.ctoportal.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.people.RefusedSeatException.Why;

/**
 * Who may give and take which roles. A district administrator gives all of them. Human resources gives those that do not
 * stand above its own: not the administrator's, not the superintendent's, and nobody from outside the district. Nobody but an
 * administrator adds to the own roles, and whoever keeps the people goes on keeping them until somebody else takes it away.
 */
public final class SeatRules {

    private static final Set<Role> ABOVE_HUMAN_RESOURCES =
            Set.of(Role.SUPERINTENDENT, Role.DISTRICT_ADMINISTRATOR, Role.CONSULTANT);

    private SeatRules() {}

    /** What somebody with these roles may give and take. */
    public static Set<Role> grantable(Set<Role> own) {
        var grantable = EnumSet.allOf(Role.class);
        if (!own.contains(Role.DISTRICT_ADMINISTRATOR)) {
            grantable.removeAll(ABOVE_HUMAN_RESOURCES);
        }
        return grantable;
    }

    /** What stands in the way of giving somebody else these roles instead of those before. */
    static Optional<Why> change(Set<Role> actor, Set<Role> before, Set<Role> after) {
        if (after.isEmpty()) {
            return Optional.of(Why.NO_ROLE);
        }
        return grantable(actor).containsAll(difference(before, after)) ? Optional.empty() : Optional.of(Why.ABOVE);
    }

    /** The same for the own roles. */
    static Optional<Why> changeOwn(Set<Role> before, Set<Role> after) {
        if (!before.contains(Role.DISTRICT_ADMINISTRATOR) && !before.containsAll(after)) {
            return Optional.of(Why.OWN_ROLE);
        }
        var keeps = after.stream().anyMatch(role -> role.permissions().contains(Permissions.KEEP_PEOPLE));
        return after.isEmpty() || keeps ? change(before, before, after) : Optional.of(Why.OWN_KEEPING);
    }

    /** What stands in the way of closing or opening somebody's seat. */
    static Optional<Why> close(Set<Role> actor, Set<Role> held) {
        return grantable(actor).containsAll(held) ? Optional.empty() : Optional.of(Why.ABOVE);
    }

    private static Set<Role> difference(Set<Role> one, Set<Role> other) {
        var difference = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (one.contains(role) != other.contains(role)) {
                difference.add(role);
            }
        }
        return difference;
    }
}
