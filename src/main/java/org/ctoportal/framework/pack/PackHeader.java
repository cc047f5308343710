package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.line;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a pack presents itself.
 *
 * @param source where its structure comes from; empty when it is its own
 * @param notice of independence
 * @param requires codes of packs it refers to
 * @param notes what this version changes, in plain words; empty when it does not say
 * @param validFrom the day from which it is meant to be used, or none
 * @param validTo the last day it is meant to be used, or none
 */
public record PackHeader(
        String code,
        String name,
        String version,
        String locale,
        String source,
        String notice,
        @Nullable LocalDate asOf,
        List<String> requires,
        String notes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");

    static final Shape SHAPE = coded(
            Named.PACK,
            must("name", line(200)),
            must("version", new Shape.Text(30, VERSION)),
            must("locale", new Shape.Text(5, LOCALE)),
            must("notice", text(1000)),
            may("structure_source", text(1000)),
            may("as_of", new Shape.Day()),
            may("requires", list(ref(Named.PACK))),
            may("notes", text(2000)),
            may("valid_from", new Shape.Day()),
            may("valid_to", new Shape.Day()));

    static PackHeader of(Tree header) {
        return new PackHeader(
                header.text("code"),
                header.text("name"),
                header.text("version"),
                header.text("locale"),
                header.textOrEmpty("structure_source"),
                header.text("notice"),
                day(header, "as_of"),
                header.texts("requires"),
                header.textOrEmpty("notes"),
                day(header, "valid_from"),
                day(header, "valid_to"));
    }

    private static @Nullable LocalDate day(Tree header, String field) {
        var day = header.textOrNull(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
