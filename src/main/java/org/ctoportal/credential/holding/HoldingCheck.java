package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.holding.WriteHolding.Field;
import org.ctoportal.credential.rule.StackProgress;
import org.ctoportal.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Whether a credential can be recorded beside the others of its holder. */
final class HoldingCheck {

    private final Catalogue catalogue;
    private final LocalDate today;

    HoldingCheck(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * Answers what it is in the catalogue.
     *
     * @param others of the same holder, without the one that is changed
     * @throws UnfitHoldingException with everything that is wrong
     */
    CredentialType check(WriteHolding command, Collection<Holding> others, boolean isNew) {
        var type = catalogue
                .find(command.type())
                .orElseThrow(() -> new UnfitHoldingException(Map.of(Field.TYPE, "unknown")));
        var problems = new EnumMap<Field, String>(Field.class);
        problems.putAll(command.problems(type, today));
        if (isNew && type.retired() != null) {
            problems.put(Field.TYPE, "retired");
        } else if (command.issuedOn() != null
                && !StackProgress.missing(type.prerequisites(), HoldingShelf.recorded(others))
                        .isEmpty()) {
            problems.put(Field.TYPE, "prerequisite");
        } else if (others.stream().anyMatch(one -> isSame(one.words(), command))) {
            problems.put(Field.TYPE, "same");
        }
        if (!problems.isEmpty()) {
            throw new UnfitHoldingException(problems);
        }
        return type;
    }

    /** A renewal is issued on another day; an open preparation is one. */
    static boolean isSame(WriteHolding one, WriteHolding other) {
        return one.type().equals(other.type())
                && one.title().equalsIgnoreCase(other.title())
                && Objects.equals(one.issuedOn(), other.issuedOn());
    }

    static boolean isAddress(String email) {
        try {
            return !new EmailAddress(email).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The last day for the examination; none without an authorization, or where the window is not known. */
    @Nullable
    LocalDate testBy(WriteHolding command) {
        var authorized = command.authorizedOn();
        return authorized == null
                ? null
                : catalogue
                        .examination(command.type(), authorized)
                        .map(examination -> examination.testBy(authorized))
                        .orElse(null);
    }
}
