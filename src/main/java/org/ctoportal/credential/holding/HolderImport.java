package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.holding.HolderLine.Outcome;
import org.ctoportal.credential.holding.WriteHolding.Field;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** One look at a list of holders: line by line, each beside what is there already and what the lines before it bring. */
final class HolderImport {

    private final Catalogue catalogue;
    private final HoldingCheck check;
    private final Map<String, Colleague> people;
    private final PersonId me;
    private final Map<String, List<Holding>> held = new HashMap<>();

    HolderImport(
            Catalogue catalogue, LocalDate today, Map<String, Colleague> people, List<Holding> known, PersonId me) {
        this.catalogue = catalogue;
        this.check = new HoldingCheck(catalogue, today);
        this.people = people;
        this.me = me;
        known.forEach(one -> of(one.holder()).add(one));
    }

    /**
     * What a line says.
     *
     * @param known what it changes; none where it is new
     */
    record Planned(
            HolderLine line,
            @Nullable Holding known,
            @Nullable Holder holder,
            @Nullable CredentialType type,
            @Nullable WriteHolding words,
            VerificationLevel level) {}

    Planned plan(CredentialSheet.Row row) {
        var problems = new HashMap<Field, String>();
        var holder = holder(row, problems);
        var level = level(row, holder, problems);
        var words = new WriteHolding(
                code(row.cell("credential")),
                row.cell("title"),
                row.cell("number"),
                null,
                day(row, "issued", Field.ISSUED, problems),
                day(row, "expires", Field.EXPIRES, problems),
                row.cell("evidence url"));
        var others = of(holder);
        var known = others.stream().filter(one -> isSame(one.words(), words)).findFirst();
        if (!problems.isEmpty()) {
            return refused(row, problems);
        }
        try {
            var rest = others.stream()
                    .filter(one -> known.isEmpty() || one != known.get())
                    .toList();
            var type = check.check(words, rest, known.isEmpty());
            return planned(row, holder, type, words, known, level);
        } catch (UnfitHoldingException e) {
            return refused(row, e.problems());
        }
    }

    private Planned planned(
            CredentialSheet.Row row,
            Holder holder,
            CredentialType type,
            WriteHolding words,
            Optional<Holding> known,
            VerificationLevel level) {
        var next = new Holding(holder, type, catalogue.reference(), words, null);
        if (known.isEmpty()) {
            of(holder).add(next);
        }
        var outcome =
                known.isEmpty() ? Outcome.NEW : saysTheSame(known.get(), next, level) ? Outcome.SAME : Outcome.CHANGED;
        return new Planned(
                new HolderLine(row.number(), holder.name(), type.plainTitle(), outcome, Map.of(), Map.of()),
                known.orElse(null),
                holder,
                type,
                words,
                level);
    }

    /** A list that says nothing of the verification leaves it as it is. */
    private static boolean saysTheSame(Holding known, Holding next, VerificationLevel level) {
        return sameWords(known, next)
                && (level == VerificationLevel.SELF_DECLARED
                        || known.verification().level().compareTo(level) >= 0);
    }

    static boolean sameWords(Holding known, Holding next) {
        return known.words().number().equals(next.words().number())
                && Objects.equals(known.expiresOn(), next.expiresOn())
                && known.words().link().equals(next.words().link());
    }

    private static boolean isSame(WriteHolding one, WriteHolding other) {
        return one.type().equals(other.type())
                && one.title().equalsIgnoreCase(other.title())
                && Objects.equals(one.issuedOn(), other.issuedOn());
    }

    private static Planned refused(CredentialSheet.Row row, Map<Field, String> problems) {
        return new Planned(
                new HolderLine(
                        row.number(), row.cell("person"), row.cell("credential"), Outcome.ERROR, problems, row.cells()),
                null,
                null,
                null,
                null,
                VerificationLevel.SELF_DECLARED);
    }

    private Holder holder(CredentialSheet.Row row, Map<Field, String> problems) {
        var email = row.cell("e-mail").toLowerCase(Locale.ROOT);
        var name = row.cell("person");
        var colleague = people.get(email);
        if (!email.isEmpty() && !HoldingCheck.isAddress(email)) {
            problems.put(Field.EMAIL, "email");
        }
        if (name.isEmpty() && colleague == null) {
            problems.put(Field.HOLDER, "needed");
        }
        return colleague == null ? new Holder(null, name, email) : new Holder(colleague.id(), colleague.name(), email);
    }

    private VerificationLevel level(CredentialSheet.Row row, Holder holder, Map<Field, String> problems) {
        var cell = row.cell("level").toUpperCase(Locale.ROOT).replace(' ', '_');
        if (cell.isEmpty()) {
            return VerificationLevel.SELF_DECLARED;
        }
        try {
            var level = VerificationLevel.valueOf(cell);
            var known = of(holder).stream().anyMatch(one -> one.verification().level() == level);
            if (level == VerificationLevel.CRYPTOGRAPHIC && !known) {
                problems.put(Field.LEVEL, "signature");
            } else if (level != VerificationLevel.SELF_DECLARED && holder.is(me) && !known) {
                problems.put(Field.LEVEL, "own");
            }
            return level;
        } catch (IllegalArgumentException e) {
            problems.put(Field.LEVEL, "level");
            return VerificationLevel.SELF_DECLARED;
        }
    }

    /** By its code, or by its title as the catalogue has it. */
    private String code(String cell) {
        return catalogue
                .find(cell)
                .map(CredentialType::code)
                .orElseGet(() -> catalogue.types().stream()
                        .filter(type -> type.plainTitle().equalsIgnoreCase(cell)
                                || !type.letters().isEmpty() && type.letters().equalsIgnoreCase(cell))
                        .map(CredentialType::code)
                        .findFirst()
                        .orElse(cell));
    }

    private static @Nullable LocalDate day(
            CredentialSheet.Row row, String heading, Field field, Map<Field, String> problems) {
        try {
            return row.cell(heading).isEmpty() ? null : LocalDate.parse(row.cell(heading));
        } catch (DateTimeParseException e) {
            problems.put(field, "day");
            return null;
        }
    }

    private List<Holding> of(Holder holder) {
        var person = holder.person();
        var key = person != null
                ? "#" + person.value()
                : holder.email().isEmpty() ? holder.name().toLowerCase(Locale.ROOT) : holder.email();
        return held.computeIfAbsent(key, one -> new ArrayList<>());
    }
}
