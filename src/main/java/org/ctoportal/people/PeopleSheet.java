package org.ctoportal.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.TypedPerson;
import org.ctoportal.shared.page.PageWords;

/**
 * People as they come from a mail or a spreadsheet: a name with an address, in one cell or two, then the title and the roles,
 * parted by tabs, semicolons or commas. Several roles have a slash or a plus between them, and any language of the portal.
 */
public final class PeopleSheet {

    /** More characters than the longest list has. */
    public static final int LONGEST = 100_000;

    /** What stands in the only row of a list that is longer. */
    static final String TOO_LONG = "\u2026";

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final Map<String, Role> ROLES = roles();

    private PeopleSheet() {}

    /** {@code strange} is what stands where roles should and is none, else empty. */
    record Row(int number, String name, String email, String title, Set<Role> roles, String strange) {}

    static List<Row> read(String text) {
        if (text.length() > LONGEST) {
            return List.of(unreadable(TOO_LONG));
        }
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .filter(record -> !isHeading(record))
                    .map(PeopleSheet::row)
                    .toList();
        } catch (CsvParseException e) {
            return List.of(unreadable("\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row unreadable(String strange) {
        return new Row(1, "", "", "", Set.of(), strange);
    }

    private static char separator(String text) {
        return SEPARATORS.stream()
                .filter(one -> text.indexOf(one) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static boolean isHeading(CsvRecord record) {
        return record.getStartingLineNumber() == 1
                && record.getFields().stream().noneMatch(cell -> cell.contains("@"));
    }

    /** The roles are the last cell after the title; a cell of roles alone is never a title. */
    private static Row row(CsvRecord record) {
        var cells = record.getFields().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        var number = (int) record.getStartingLineNumber();
        var at = addressed(cells);
        var person =
                TypedPerson.lines(String.join(" ", cells.subList(0, at + 1))).getFirst();
        var rest = new ArrayList<>(cells.subList(at + 1, cells.size()));
        var name = person.name();
        if (name.isEmpty() && !rest.isEmpty() && rolesIn(rest.getFirst()).isEmpty()) {
            name = rest.removeFirst();
        }
        var last = rest.isEmpty() ? "" : rest.getLast();
        var roles = rolesIn(last);
        if (roles.isPresent()) {
            rest.removeLast();
        }
        var title = rest.isEmpty() ? "" : rest.removeFirst();
        return new Row(
                number, name, person.email(), title, roles.orElse(Set.of()), rest.isEmpty() ? "" : rest.getFirst());
    }

    /** Where the address is; without one the first cell is the name. */
    private static int addressed(List<String> cells) {
        for (var at = 0; at < cells.size(); at++) {
            if (cells.get(at).contains("@")) {
                return at;
            }
        }
        return 0;
    }

    private static Optional<Set<Role>> rolesIn(String cell) {
        var found = EnumSet.noneOf(Role.class);
        for (var part : cell.split("[/+&|]")) {
            var role = ROLES.get(plain(part));
            if (role == null) {
                return Optional.empty();
            }
            found.add(role);
        }
        return Optional.of(found);
    }

    private static Map<String, Role> roles() {
        var names = new HashMap<String, Role>();
        Arrays.stream(Role.values())
                .forEach(role -> Stream.concat(
                                Stream.of(role.name().replace('_', ' ')),
                                Stream.of("en", "es")
                                        .map(language -> new PageWords(Locale.of(language, "US"))
                                                .translate("people.role." + role)))
                        .forEach(name -> names.put(plain(name), Objects.requireNonNull(role))));
        return names;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[_\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
